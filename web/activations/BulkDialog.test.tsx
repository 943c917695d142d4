import { screen, within } from '@testing-library/react';
import { ActivationRow_ActivationFragmentDoc } from '../__generated__/graphql.js';
import { anActivation, aPage } from '../testing/activation.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { ActivationList } from './ActivationList.js';
import { readListState } from './listState.js';

const rows = [
  anActivation({ id: 'act_1', identifier: 'ws-01', label: 'Ada’s laptop' }),
  anActivation({ id: 'act_2', identifier: 'ws-02', label: null, hostname: null }),
  anActivation({ id: 'act_3', identifier: 'ws-03', status: 'DEACTIVATED' }),
];
const done = (id: string, overrides = {}) => ({
  __typename: 'DeactivationResult',
  id,
  alreadyDeactivated: false,
  error: null,
  activation: anActivation({ id, identifier: id.replace('act_', 'ws-0'), status: 'DEACTIVATED', revision: 2 }),
  ...overrides,
});
const refused = (id: string, code: string) =>
  done(id, { activation: null, error: { __typename: 'DeactivationError', code } });

function setUp(answers: Parameters<typeof createServer>[0] = {}) {
  const server = createServer(answers);
  const list = (
    <ActivationList
      connection={aPage(rows).data.activations as never}
      networkStatus={7}
      failed={false}
      state={readListState(new URLSearchParams())}
      asked={{ filter: {}, orderBy: { field: 'ACTIVATED_AT', direction: 'DESC' } }}
      room="wide"
      onChange={() => {}}
      onRetry={() => {}}
      onDeactivate={() => {}}
      onShown={() => {}}
    />
  );
  const row = { fragment: ActivationRow_ActivationFragmentDoc, fragmentName: 'ActivationRow_activation' };
  for (const data of rows) server.client.writeFragment({ ...row, data });
  return { ...renderPortal(list, server), server };
}

async function chooseAll(answers: Parameters<typeof createServer>[0]) {
  const view = setUp(answers);
  await view.user.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
  await view.user.click(screen.getByRole('button', { name: 'Deactivate 2 devices' }));
  await pass(300);
  const dialog = within(screen.getByRole('dialog', { name: 'Deactivate 2 devices?' }));
  return { ...view, dialog };
}

test('rows are chosen one by one, by keyboard too; what can’t be deactivated can’t be chosen', async () => {
  const { user } = setUp();
  screen.getByRole('checkbox', { name: 'Select ws-02' }).focus();
  await user.keyboard(' ');
  expect(screen.getByText('1 selected')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select ws-03' }).disabled).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Clear selection' }));
  expect(screen.queryByText('1 selected')).toBeNull();
});

test('one confirmation names them all, as their owner knows them', async () => {
  const { dialog, server } = await chooseAll({});
  expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['ws-01Ada’s laptop', 'ws-02']);
  expect(document.activeElement?.textContent).toBe('Cancel');
  expect(server.asked('DeactivateMany')).toEqual([]);
});

test('when all are deactivated the dialog goes, the rows show it, and the choice is empty', async () => {
  const { user, dialog, server } = await chooseAll({
    DeactivateMany: () => ({ data: { deactivateActivations: [done('act_1'), done('act_2')] } }),
  });
  await user.click(dialog.getByRole('button', { name: 'Deactivate 2 devices' }));
  await pass(300);
  expect(server.asked('DeactivateMany')).toEqual([{ ids: ['act_1', 'act_2'] }]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByText('2 selected')).toBeNull();
  expect(screen.getByRole('status').textContent).toBe('2 devices are deactivated.');
  expect(within(screen.getByRole('row', { name: /ws-01/ })).getByText('Deactivated')).toBeTruthy();
});

test('when some are refused it says which and why, those first', async () => {
  const { user, dialog } = await chooseAll({
    DeactivateMany: () => ({
      data: { deactivateActivations: [done('act_1'), refused('act_2', 'ACTIVATION_SUSPENDED')] },
    }),
  });
  await user.click(dialog.getByRole('button', { name: 'Deactivate 2 devices' }));
  await pass(300);
  const results = within(screen.getByRole('dialog', { name: 'Not all could be deactivated' }));
  expect(results.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringMatching(/^ws-02.*suspended by the vendor/),
    'ws-01Deactivated',
  ]);
  expect(screen.getByRole('status').textContent).toBe('1 device is deactivated, 1 refused.');
});

test('when nothing could be asked for, the dialog stays, and so does the choice', async () => {
  const { user, dialog } = await chooseAll({ DeactivateMany: () => refusal('INTERNAL') });
  await user.click(dialog.getByRole('button', { name: 'Deactivate 2 devices' }));
  await pass(50);
  expect(dialog.getByRole('alert').textContent).toMatch(/Nothing was changed/);
  expect(screen.getByText('2 selected')).toBeTruthy();
});
