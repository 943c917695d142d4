import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { aWholeLicense, connection } from '../testing/license.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import CustomerPage from './CustomerPage.js';

const acme = { __typename: 'Customer', id: 'cus_1', name: 'Acme Industries' };

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

test.each([
  ['isn’t there', null],
  ['is the id of something else', { __typename: 'Product', id: 'prd_1' }],
])('one that %s is said not to be there', async (_, node) => {
  await visit(node);
  expect(screen.getByText('There is no such customer')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Customers' }).getAttribute('href')).toBe('/customers');
});
