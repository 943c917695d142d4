import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { ActivationRow_ActivationFragmentDoc } from '../__generated__/graphql.js';
import { aLicense, anActivation } from '../testing/activation.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { ActivationRow } from './ActivationRow.js';
import { DeactivateDialog } from './DeactivateDialog.js';

function Page() {
  const [id, setId] = useState<string | null>(null);
  return (
    <>
      <table>
        <tbody>
          <ActivationRow
            id="act_1"
            columns={['identifier', 'license', 'status', 'actions']}
            narrow={false}
            onDeactivate={setId}
          />
        </tbody>
      </table>
      <DeactivateDialog id={id} onClose={() => setId(null)} />
    </>
  );
}

async function openDialog(answer: Parameters<typeof createServer>[0] = {}) {
  const server = createServer(answer);
  server.client.writeFragment({
    fragment: ActivationRow_ActivationFragmentDoc,
    fragmentName: 'ActivationRow_activation',
    data: anActivation(),
  });
  const view = renderPortal(<Page />, server);
  await view.user.click(screen.getByRole('button', { name: 'Deactivate ws-01.acme.example' }));
  await pass(50);
  return { ...view, dialog: within(screen.getByRole('dialog', { name: 'Deactivate this device?' })) };
}

const deactivated = (overrides = {}) => ({
  DeactivateActivation: () => ({
    data: {
      deactivateActivation: {
        __typename: 'DeactivatePayload',
        alreadyDeactivated: false,
        activation: anActivation({ status: 'DEACTIVATED', revision: 2, license: aLicense({ activationsInUse: 2 }) }),
        ...overrides,
      },
    },
  }),
});

test('the dialog names the device, the product, the use of the license and what follows', async () => {
  const { dialog } = await openDialog();
  expect(dialog.getByText('ws-01.acme.example')).toBeTruthy();
  expect(dialog.getByText('Render node')).toBeTruthy();
  expect(dialog.getByText('Orbit CAD')).toBeTruthy();
  expect(dialog.getByText('XXXX-XXXX-7F3K')).toBeTruthy();
  expect(dialog.getByText('3 / 5')).toBeTruthy();
  expect(dialog.getByText(/slot becomes free.*can’t be undone/)).toBeTruthy();
});

test('the keyboard starts at Cancel, Escape leaves, and the focus is back on the row’s button', async () => {
  const { user, server } = await openDialog();
  expect(document.activeElement?.textContent).toBe('Cancel');
  await user.keyboard('{Escape}');
  await pass(50);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Deactivate ws-01.acme.example' }));
  expect(server.asked('DeactivateActivation')).toEqual([]);
});

test('confirmed, the row is deactivated, its slot is free at once, and the status region says so', async () => {
  const { user, dialog, server } = await openDialog(deactivated());
  await user.click(dialog.getByRole('button', { name: 'Deactivate device' }));
  await pass(50);
  expect(server.asked('DeactivateActivation')).toEqual([{ id: 'act_1' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByText('Deactivated')).toBeTruthy();
  expect(screen.getByText('2 / 5')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('ws-01.acme.example is deactivated. Slots in use: 2 / 5.');
});

test('somebody was faster: that is told, and is no error', async () => {
  const { user, dialog } = await openDialog(deactivated({ alreadyDeactivated: true }));
  await user.click(dialog.getByRole('button', { name: 'Deactivate device' }));
  await pass(50);
  expect(screen.getByRole('status').textContent).toBe('ws-01.acme.example was already deactivated.');
});

test.each([
  ['a suspension meanwhile', () => refusal('ACTIVATION_SUSPENDED'), /suspended by the vendor/],
  ['a fault of the server', () => refusal('INTERNAL'), /Nothing was changed/],
  ['a lost connection', () => new TypeError('Failed to fetch'), /not certain/],
])('%s is explained in the dialog, which stays open', async (_, answer, words) => {
  const { user, dialog } = await openDialog({ DeactivateActivation: answer });
  await user.click(dialog.getByRole('button', { name: 'Deactivate device' }));
  await pass(50);
  expect(dialog.getByRole('alert').textContent).toMatch(words);
});
