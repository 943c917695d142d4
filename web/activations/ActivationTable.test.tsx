import { gql } from '@apollo/client';
import { act, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { ActivationRow_ActivationFragmentDoc } from '../__generated__/graphql.js';
import { anActivation } from '../testing/activation.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import type { Room } from '../ui/useRoom.js';
import { ActivationRow } from './ActivationRow.js';
import { ActivationTable } from './ActivationTable.js';
import { hiddenColumns } from './columnChoice.js';

type Row = ReturnType<typeof anActivation>;

function setUp(activations: Row[], room: Room = 'wide') {
  const server = createServer();
  for (const data of activations)
    server.client.writeFragment({
      fragment: ActivationRow_ActivationFragmentDoc,
      fragmentName: 'ActivationRow_activation',
      data,
    });
  const onOrder = jest.fn();
  const onDeactivate = jest.fn();
  const view = renderPortal(
    <ActivationTable
      rows={activations.map(({ id }) => ({ id }))}
      order={{ field: 'ACTIVATED_AT', direction: 'DESC' }}
      room={room}
      ofOneLicense={false}
      busy={false}
      selection={{ ids: new Set(), select: () => {}, clear: () => {} }}
      selecting={false}
      onSelecting={() => {}}
      onOrder={onOrder}
      onDeactivate={onDeactivate}
      onShown={() => {}}
    />,
    server,
  );
  return { ...view, onOrder, onDeactivate };
}

test('a row says what the device is, what it runs on and how it is', () => {
  setUp([anActivation()]);
  const row = screen.getByRole('row', { name: /ws-01.acme.example/ });
  const words = within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
  expect(within(row).getByRole('rowheader').textContent).toBe('Hardwarews-01.acme.exampleRender node · Ubuntu 24.04');
  expect(words).toEqual([
    '',
    'Orbit CADXXXX-XXXX-7F3K3 / 5 slots in use',
    'Active',
    'Online30 seconds ago',
    '1 May 2026',
    'Deactivate',
  ]);
});

test('a domain is called one, for those who don’t see its icon', () => {
  setUp([anActivation({ identifierType: 'DOMAIN' })]);
  expect(screen.getByText('Domain')).toBeTruthy();
});

test('without a limit the use is told all the same', () => {
  setUp([anActivation({ license: { ...anActivation().license, activationLimit: null } })]);
  expect(screen.getByText('3 / ∞').textContent).toBe('3 / ∞ slots in use');
});

test('a device that never sent a heartbeat says so', () => {
  setUp([anActivation({ lastSeenAt: null, nextHeartbeatDueAt: null, heartbeatStatus: 'NOT_STARTED' })]);
  expect(screen.getByText('Never')).toBeTruthy();
  expect(screen.getByText('No heartbeat yet')).toBeTruthy();
});

test('a deactivated device is not called online in the minutes after its last heartbeat', () => {
  setUp([anActivation({ status: 'DEACTIVATED' })]);
  expect(screen.queryByText('Online')).toBeNull();
  expect(screen.getByText('30 seconds ago')).toBeTruthy();
});

test('an active row can be deactivated', async () => {
  const { user, onDeactivate } = setUp([anActivation()]);
  await user.click(screen.getByRole('button', { name: 'Deactivate ws-01.acme.example' }));
  expect(onDeactivate).toHaveBeenCalledWith('act_1');
});

test.each([
  ['DEACTIVATED' as const, /Already deactivated/],
  ['SUSPENDED' as const, /Suspended by the vendor/],
])('a row that is %s can’t, and its button says why, to the keyboard too', async (status, reason) => {
  const { user, onDeactivate } = setUp([anActivation({ status })]);
  const button = screen.getByRole('button', { name: /^Deactivate/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-describedby')!)?.textContent).toMatch(reason);
  act(() => button.focus());
  expect((await screen.findByRole('tooltip')).textContent).toMatch(reason);
  await user.click(button);
  expect(onDeactivate).not.toHaveBeenCalled();
});

test('the header tells the order and changes it: another column begins with its first direction', async () => {
  const { user, onOrder } = setUp([anActivation()]);
  expect(screen.getByRole('columnheader', { name: 'Activated' }).getAttribute('aria-sort')).toBe('descending');
  expect(screen.getByRole('columnheader', { name: 'Identifier' }).getAttribute('aria-sort')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Activated' }));
  await user.click(screen.getByRole('button', { name: 'Identifier' }));
  await user.click(screen.getByRole('button', { name: 'Last seen' }));
  expect(onOrder.mock.calls).toEqual([
    [{ field: 'ACTIVATED_AT', direction: 'ASC' }],
    [{ field: 'IDENTIFIER', direction: 'ASC' }],
    [{ field: 'LAST_SEEN_AT', direction: 'DESC' }],
  ]);
});

test('columns that the reader doesn’t want are left out, where there is a choice', () => {
  hiddenColumns.set('status,activated,identifier');
  const { unmount } = setUp([anActivation()]);
  const headers = () => screen.getAllByRole('columnheader').map((header) => header.textContent);
  expect(headers()).toEqual(['', 'Identifier', 'Product and license', 'Last seen', 'Actions']);
  unmount();
  setUp([anActivation()], 'medium');
  expect(headers()).toContain('Status');
  act(() => hiddenColumns.set(null));
});

test('where room is short, license and status stand under the identifier', () => {
  setUp([anActivation({ status: 'SUSPENDED' })], 'narrow');
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
    'Identifier',
    'Last seen',
    'Actions',
  ]);
  expect(screen.getByRole('rowheader').textContent).toMatch(/ws-01.*Orbit CAD.*XXXX-XXXX-7F3K.*Suspended/);
});

test('a heartbeat renders the row that it belongs to, and no other', async () => {
  const server = createServer();
  const rendered: string[] = [];
  const ids = ['act_1', 'act_2', 'act_3'];
  for (const id of ids)
    server.client.writeFragment({
      fragment: ActivationRow_ActivationFragmentDoc,
      fragmentName: 'ActivationRow_activation',
      data: anActivation({ id, identifier: id, lastSeenAt: '2026-05-04T09:00:00.000Z' }),
    });
  renderPortal(
    <table>
      <tbody>
        {ids.map((id) => (
          <Profiler key={id} id={id} onRender={(id) => rendered.push(id)}>
            <ActivationRow id={id} columns={['identifier', 'lastSeen']} narrow={false} onDeactivate={() => {}} />
          </Profiler>
        ))}
      </tbody>
    </table>,
    server,
  );
  rendered.length = 0;
  server.client.writeFragment({
    id: 'Activation:act_2',
    fragment: gql`
      fragment Heartbeat on Activation {
        lastSeenAt
        nextHeartbeatDueAt
      }
    `,
    data: { lastSeenAt: '2026-05-04T12:00:00.000Z', nextHeartbeatDueAt: '2026-05-04T12:10:00.000Z' },
  });
  await pass(10);
  expect(screen.getAllByText(/ago|just now/).map((time) => time.textContent)).toEqual([
    '3 hours ago',
    'just now',
    '3 hours ago',
  ]);
  expect(rendered).toEqual(['act_2']);
});
