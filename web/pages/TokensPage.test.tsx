import { screen, within } from '@testing-library/react';
import { ViewerDocument } from '../session/viewer.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import TokensPage from './TokensPage.js';

const SECRET = 'lsn_0123456789abcdef';

function aToken(overrides = {}) {
  return {
    __typename: 'ApiToken',
    id: 'tok_1',
    name: 'Asset inventory',
    prefix: 'lsn_0123',
    scopes: ['ACTIVATIONS_READ'],
    lastUsedAt: '2026-05-04T11:58:00.000Z',
    expiresAt: '2026-08-01T00:00:00.000Z',
    revokedAt: null,
    customer: { __typename: 'Customer', id: 'cus_1', name: 'Acme' },
    ...overrides,
  };
}

async function visit(answers: Parameters<typeof createServer>[0] = {}, role: 'CUSTOMER' | 'STAFF' = 'CUSTOMER') {
  const server = createServer({
    TokensPage: () => ({ data: { apiTokens: [aToken()] } }),
    CreateToken: () => ({ data: { createApiToken: { __typename: 'CreateApiTokenPayload', secret: SECRET } } }),
    ...answers,
  });
  const user = { __typename: 'User' as const, id: 'usr_1', name: 'Ada', email: 'ada@acme.example' };
  server.client.writeQuery({
    query: ViewerDocument,
    data: { viewer: { __typename: 'Viewer', role, user, customer: null } },
  });
  const view = renderPortal(<TokensPage />, server, '/tokens');
  await pass(10);
  return view;
}

async function openForm(...given: Parameters<typeof visit>) {
  const view = await visit(...given);
  await view.user.click(screen.getByRole('button', { name: 'Create token' }));
  await pass(50);
  const dialog = within(screen.getByRole('dialog'));
  const send = async () => {
    await view.user.click(dialog.getByRole('button', { name: 'Create token' }));
    await pass(50);
  };
  return { ...view, dialog, send };
}

test('a token says what it may do, when it was used and until when it works', async () => {
  await visit();
  const row = within(screen.getByRole('row', { name: /Asset inventory/ }));
  expect(row.getByRole('rowheader').textContent).toBe('Asset inventorylsn_0123…');
  expect(row.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
    'Read activations',
    '2 minutes ago',
    '1 Aug 2026',
    'Revoke',
  ]);
});

test.each([
  ['never used, without an end', { lastUsedAt: null, expiresAt: null }, ['Never', 'Never', 'Revoke']],
  ['expired', { expiresAt: '2026-05-03T12:00:00.000Z' }, ['2 minutes ago', 'Expired 1 day ago', 'Revoke']],
  ['revoked', { revokedAt: '2026-05-04T11:00:00.000Z' }, ['2 minutes ago', 'Revoked 1 hour ago', '']],
])('one that is %s says so', async (_, overrides, words) => {
  await visit({ TokensPage: () => ({ data: { apiTokens: [aToken(overrides)] } }) });
  const cells = within(screen.getByRole('row', { name: /Asset inventory/ })).getAllByRole('cell');
  expect(cells.slice(1).map((cell) => cell.textContent)).toEqual(words);
});

test('the new token’s secret is shown this once, and is in no cache', async () => {
  const { user, dialog, send, server } = await openForm();
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Inventory ');
  await user.click(dialog.getByRole('checkbox', { name: 'Deactivate devices' }));
  await user.click(dialog.getByRole('radio', { name: '30 days' }));
  await send();
  expect(server.asked('CreateToken')).toEqual([
    {
      input: {
        name: 'Inventory',
        scopes: ['ACTIVATIONS_READ', 'LICENSES_READ', 'ACTIVATIONS_WRITE'],
        expiresAt: '2026-06-03T12:00:00.000Z',
      },
    },
  ]);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Token' }).value).toBe(SECRET);
  expect(server.asked('TokensPage')).toHaveLength(2);
  expect(JSON.stringify(server.client.extract())).not.toContain(SECRET);

  await user.keyboard('{Escape}');
  await pass(500);
  expect(screen.queryByDisplayValue(SECRET)).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await pass(500);
  expect(screen.queryByDisplayValue(SECRET)).toBeNull();
});

test('what is missing is said at its field, and nothing is sent', async () => {
  const { user, dialog, send, server } = await openForm();
  await user.click(dialog.getByRole('checkbox', { name: 'Read activations' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Read licenses' }));
  await send();
  expect(dialog.getByText('Enter a name of up to 255 characters.')).toBeTruthy();
  expect(dialog.getByText('Choose at least one.')).toBeTruthy();
  expect(server.asked('CreateToken')).toEqual([]);
});

test.each([
  ['finds fault with the name', () => refusal('VALIDATION_FAILED', { field: 'name' }), /up to 255 characters/],
  ['has lost the session', () => refusal('UNAUTHENTICATED'), /session has ended/],
  ['fails', () => refusal('INTERNAL'), /Nothing was changed/],
  ['isn’t there', () => new TypeError('Failed to fetch'), /not certain/],
])('a server that %s is explained, and what was typed stays', async (_, answer, words) => {
  const { user, dialog, send } = await openForm({ CreateToken: answer });
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Inventory');
  await send();
  expect(dialog.getByText(words)).toBeTruthy();
  expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Inventory');
});

test('revoking asks first, and is said and shown at once', async () => {
  const revoked = { __typename: 'ApiToken', id: 'tok_1', revokedAt: '2026-05-04T12:00:00.000Z' };
  const { user, server } = await visit({ RevokeToken: () => ({ data: { revokeApiToken: revoked } }) });
  await user.click(screen.getByRole('button', { name: 'Revoke Asset inventory' }));
  await pass(50);
  expect(document.activeElement?.textContent).toBe('Cancel');
  await user.click(screen.getByRole('button', { name: 'Revoke token' }));
  await pass(500);
  expect(server.asked('RevokeToken')).toEqual([{ id: 'tok_1' }]);
  expect(screen.getByRole('status').textContent).toBe('The token Asset inventory is revoked.');
  expect(screen.getByRole('row', { name: /Asset inventory/ }).textContent).toMatch(/Revoked/);
});

test('vendor staff see whose it is, and have to say for whom a new one is', async () => {
  const customers = { found: { __typename: 'CustomerConnection', nodes: [aToken().customer] } };
  const { user, dialog, send, server } = await openForm({ CustomerChoices: () => ({ data: customers }) }, 'STAFF');
  expect(screen.getByRole('rowheader').textContent).toBe('Asset inventorylsn_0123… · Acme');
  await user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Inventory');
  await send();
  expect(dialog.getByText('Choose a customer.')).toBeTruthy();
  await user.click(dialog.getByRole('combobox', { name: 'Customer' }));
  await pass(50);
  await user.click(screen.getByRole('option', { name: 'Acme', hidden: true }));
  await send();
  expect(server.asked('CreateToken')).toMatchObject([{ input: { customerId: 'cus_1' } }]);
});

test('where room is short, everything stands under the name', async () => {
  const wide = window.matchMedia;
  window.matchMedia = (query) => Object.assign(wide(query), { matches: true });
  await visit();
  window.matchMedia = wide;
  expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(['Name', 'Actions']);
  expect(screen.getByRole('rowheader').textContent).toMatch(/Read activations.*Last used: 2 minutes ago.*1 Aug 2026/);
});
