import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { aWholeLicense, connection } from '../testing/license.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import CustomerPage from './CustomerPage.js';

const user = (id: string, name: string, lastSignedInAt: string | null) => ({
  __typename: 'User',
  id,
  name,
  email: `${name.toLowerCase()}@acme.example`,
  lastSignedInAt,
});
const acme = {
  __typename: 'Customer',
  id: 'cus_1',
  name: 'Acme Industries',
  users: connection('UserConnection', [user('usr_2', 'Grace', null), user('usr_1', 'Ada', '2026-05-04T11:58:00.000Z')]),
};

async function visit(node: object | null, path = '/customers/cus_1') {
  const licenses = connection('LicenseConnection', node ? [aWholeLicense()] : []);
  const server = createServer({ CustomerPage: () => ({ data: { node, licenses } }) });
  const view = renderPortal(
    <Routes>
      <Route path="/customers/:id" element={<CustomerPage />} />
    </Routes>,
    server,
    path,
  );
  await pass(10);
  return view;
}

test('a customer’s page has its licenses, and asks for no other’s', async () => {
  const { server } = await visit(acme, '/customers/cus_1?q=orbit');
  expect(screen.getByRole('heading', { name: 'Acme Industries' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Orbit CAD' }).getAttribute('href')).toBe('/licenses/lic_1');
  expect(server.asked('CustomerPage')).toMatchObject([
    { id: 'cus_1', filter: { query: 'orbit', customerId: 'cus_1' } },
  ]);
});

test('it says who signs in for it, and when they did last', async () => {
  await visit(acme);
  const people = within(screen.getByRole('table', { name: 'People' })).getAllByRole('row');
  expect(people.map(({ textContent }) => textContent)).toEqual([
    'NameLast signed in',
    'Gracegrace@acme.exampleNot yet',
    'Adaada@acme.example2 minutes ago',
  ]);
});

test('a customer without people is said to have none', async () => {
  await visit({ ...acme, users: connection('UserConnection', []) });
  expect(screen.getByText('Nobody signs in for this customer yet.')).toBeTruthy();
});

test.each([
  ['isn’t there', null],
  ['is the id of something else', { __typename: 'Product', id: 'prd_1' }],
])('one that %s is said not to be there', async (_, node) => {
  await visit(node);
  expect(screen.getByText('There is no such customer')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Customers' }).getAttribute('href')).toBe('/customers');
});
