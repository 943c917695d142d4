import { screen } from '@testing-library/react';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { AccountMenu } from './AccountMenu.js';
import { ViewerDocument } from './viewer.js';

async function openMenu(answers: Parameters<typeof createServer>[0] = {}, role: 'CUSTOMER' | 'STAFF' = 'CUSTOMER') {
  const server = createServer(answers);
  const user = { __typename: 'User' as const, id: 'usr_1', name: 'Ada Lovelace', email: 'ada@acme.example' };
  const customer = role === 'STAFF' ? null : { __typename: 'Customer' as const, id: 'cus_1', name: 'Acme Industries' };
  const viewer = { __typename: 'Viewer' as const, role, user, customer };
  server.client.writeQuery({ query: ViewerDocument, data: { viewer } });
  const onSignedOut = jest.fn();
  const view = renderPortal(<AccountMenu onSignedOut={onSignedOut} />, server);
  await view.user.click(screen.getByRole('button', { name: /^Account of/ }));
  await pass(50);
  return { ...view, onSignedOut };
}

test('it says who is signed in, and for whom', async () => {
  await openMenu();
  expect(screen.getByRole('button', { name: /Ada Lovelace.*Acme Industries/ })).toBeTruthy();
  expect(screen.getByText('ada@acme.example')).toBeTruthy();
});

test('vendor staff belong to no customer', async () => {
  await openMenu({}, 'STAFF');
  expect(screen.getByRole('button', { name: /Vendor staff/ })).toBeTruthy();
});

test('the theme is chosen in the menu, and the menu stays to see it', async () => {
  const { user } = await openMenu();
  expect(screen.getAllByRole('menuitemradio').map((item) => item.textContent)).toEqual(['Light', 'Dark', 'System']);
  await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
  expect(screen.getByRole('menuitemradio', { name: 'Dark' }).getAttribute('aria-checked')).toBe('true');
  expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark');
});

test('signing out asks the server, and then leaves', async () => {
  const { user, server, onSignedOut } = await openMenu({ SignOut: () => ({ data: { signOut: true } }) });
  await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
  await pass(50);
  expect(server.asked('SignOut')).toHaveLength(1);
  expect(onSignedOut).toHaveBeenCalledTimes(1);
});

test('as long as the session lives on, nobody is told to be signed out', async () => {
  const { user, onSignedOut } = await openMenu({ SignOut: () => refusal('INTERNAL') });
  await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
  await pass(50);
  expect(onSignedOut).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toMatch(/didn’t work/);
});
