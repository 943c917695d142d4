import { screen, within } from '@testing-library/react';
import type { LicenseStatus } from '../__generated__/graphql.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { LicenseActions } from './LicenseActions.js';

const acme = { __typename: 'Customer' as const, id: 'cus_1', name: 'Acme' };
const globex = { __typename: 'Customer' as const, id: 'cus_2', name: 'Globex' };

function aLicense(status: LicenseStatus = 'ACTIVE') {
  const use = { activationLimit: 5, activationsInUse: 3, activationsRemaining: 2, expiresAt: null };
  return { __typename: 'License' as const, id: 'lic_1', status, ...use, customer: acme };
}
const changed = (name: string, status: LicenseStatus) => ({
  [name]: () => ({
    data: {
      [name.charAt(0).toLowerCase() + name.slice(1)]: {
        ...aLicense(status),
        validation: { __typename: 'LicenseValidation', valid: status === 'ACTIVE', code: 'VALID' },
      },
    },
  }),
});

async function choose(item: string, answers: Parameters<typeof createServer>[0], status: LicenseStatus = 'ACTIVE') {
  const customers = { found: { __typename: 'CustomerConnection', nodes: [acme, globex] } };
  const server = createServer({ CustomerChoices: () => ({ data: customers }), ...answers });
  const onChanged = jest.fn();
  const view = renderPortal(<LicenseActions license={aLicense(status)} onChanged={onChanged} />, server);
  await view.user.click(screen.getByRole('button', { name: 'Manage' }));
  await pass(50);
  await view.user.click(screen.getByRole('menuitem', { name: item }));
  await pass(50);
  return { ...view, onChanged };
}

const press = async (user: Awaited<ReturnType<typeof choose>>['user'], name: string) => {
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
  await pass(500);
};

test('suspending asks first, says what it means, and takes a reason', async () => {
  const { user, server, onChanged } = await choose('Suspend…', changed('SuspendLicense', 'SUSPENDED'));
  expect(screen.getByRole('dialog').textContent).toMatch(/refused from now on/);
  expect(document.activeElement?.textContent).toBe('Cancel');
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), ' Unpaid ');
  await press(user, 'Suspend license');
  expect(server.asked('SuspendLicense')).toEqual([{ id: 'lic_1', reason: 'Unpaid' }]);
  expect(screen.getByRole('status').textContent).toBe('The license is suspended.');
  expect(onChanged).toHaveBeenCalledTimes(1);
});

test('reinstating hurts nobody, so it asks nothing', async () => {
  const { server } = await choose('Reinstate', changed('ReinstateLicense', 'ACTIVE'), 'SUSPENDED');
  expect(server.asked('ReinstateLicense')).toEqual([{ id: 'lic_1' }]);
  expect(screen.getByRole('status').textContent).toMatch(/no new activation/);
});

test('revoking is for good, and says so', async () => {
  const { user, server } = await choose('Revoke…', changed('RevokeLicense', 'REVOKED'));
  expect(screen.getByRole('dialog').textContent).toMatch(/never works again.*can’t be undone/);
  await press(user, 'Revoke license');
  expect(server.asked('RevokeLicense')).toEqual([{ id: 'lic_1', reason: null }]);
});

test('a license that somebody else has revoked meanwhile is explained', async () => {
  const { user } = await choose('Suspend…', { SuspendLicense: () => refusal('LICENSE_REVOKED') });
  await press(user, 'Suspend license');
  expect(screen.getByRole('alert').textContent).toMatch(/revoked for good in the meantime/);
});

test('a transfer and a limit below use are explained beforehand, and only what is different is sent', async () => {
  const { user, server } = await choose('Edit…', changed('UpdateLicense', 'ACTIVE'));
  const limit = screen.getByRole('textbox', { name: 'Devices at once' });
  await user.clear(limit);
  await user.type(limit, '2');
  expect(screen.getByText(/keep working; new ones are refused/)).toBeTruthy();
  await user.click(screen.getByRole('combobox', { name: 'Customer' }));
  await pass(50);
  await user.click(screen.getByRole('option', { name: 'Globex', hidden: true }));
  expect(screen.getByText(/the old one loses sight/)).toBeTruthy();
  await press(user, 'Save');
  expect(server.asked('UpdateLicense')).toEqual([{ id: 'lic_1', input: { customerId: 'cus_2', activationLimit: 2 } }]);
});

test('with a revoked license nothing can be done', () => {
  renderPortal(<LicenseActions license={aLicense('REVOKED')} onChanged={() => {}} />);
  expect(screen.queryByRole('button')).toBeNull();
});
