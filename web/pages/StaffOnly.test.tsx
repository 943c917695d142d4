import { webcrypto } from 'node:crypto';
import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { ViewerDocument } from '../session/viewer.js';
import { connection } from '../testing/license.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import CustomersPage from './CustomersPage.js';
import ProductsPage from './ProductsPage.js';
import { StaffOnly } from './StaffOnly.js';

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

const acme = { __typename: 'Customer', id: 'cus_1', name: 'Acme' };
const orbit = {
  __typename: 'Product',
  id: 'prd_1',
  name: 'Orbit CAD',
  heartbeatWindowSeconds: 600,
  deactivateDeadAfterSeconds: null,
};
const answers = {
  CustomersPage: () => ({ data: { customers: connection('CustomerConnection', [acme]) } }),
  ProductsPage: () => ({ data: { products: connection('ProductConnection', [orbit]) } }),
};

async function visit(
  path: string,
  more: Parameters<typeof createServer>[0] = {},
  role: 'CUSTOMER' | 'STAFF' = 'STAFF',
) {
  const server = createServer({ ...answers, ...more });
  const user = { __typename: 'User' as const, id: 'usr_1', name: 'Sam', email: 'sam@vendor.example' };
  const viewer = { __typename: 'Viewer' as const, role, user, customer: null };
  server.client.writeQuery({ query: ViewerDocument, data: { viewer } });
  const view = renderPortal(
    <Routes>
      <Route element={<StaffOnly />}>
        <Route path="/customers" element={<CustomersPage />} />
        <Route path="/products" element={<ProductsPage />} />
      </Route>
    </Routes>,
    server,
    path,
  );
  await pass(10);
  const press = async (name: string, place = within(document.body)) => {
    await view.user.click(place.getByRole('button', { name }));
    await pass(50);
  };
  return { ...view, press, dialog: () => within(screen.getByRole('dialog')) };
}

test('for a customer these pages aren’t there', async () => {
  const { server } = await visit('/customers', {}, 'CUSTOMER');
  expect(screen.getByText('There is no such page')).toBeTruthy();
  expect(server.asked('CustomersPage')).toEqual([]);
});

test('a customer is created, and the list is asked for again', async () => {
  const { user, server, press, dialog } = await visit('/customers', {
    CreateCustomer: () => ({ data: { createCustomer: { ...acme, id: 'cus_2', name: 'Globex' } } }),
  });
  expect(screen.getByRole('link', { name: 'Acme' }).getAttribute('href')).toBe('/customers/cus_1');
  await press('Create customer');
  await user.type(dialog().getByRole('textbox', { name: 'Name' }), 'Globex');
  await press('Create customer', dialog());
  expect(server.asked('CreateCustomer')).toEqual([{ input: { name: 'Globex' } }]);
  expect(server.asked('CustomersPage')).toHaveLength(2);
});

test('a user’s first password is made here and shown this once', async () => {
  const { user, server, press, dialog } = await visit('/customers', {
    CreateUser: () => ({ data: { createUser: { __typename: 'User', id: 'usr_2' } } }),
  });
  await press('Add user for Acme');
  await user.type(dialog().getByRole('textbox', { name: 'Name' }), 'Ada');
  await user.type(dialog().getByRole('textbox', { name: 'Email' }), 'ada@acme.example');
  await press('Add user', dialog());
  const password = screen.getByRole<HTMLInputElement>('textbox', { name: 'Password' }).value;
  expect(password).toMatch(/^.{5}-.{5}-.{5}-.{5}$/);
  expect(server.asked('CreateUser')).toEqual([
    { input: { name: 'Ada', email: 'ada@acme.example', password, role: 'CUSTOMER', customerId: 'cus_1' } },
  ]);
});

test('an email that is taken is said at its field', async () => {
  const taken = () => refusal('VALIDATION_FAILED', { field: 'email' });
  const { user, press, dialog } = await visit('/customers', { CreateUser: taken });
  await press('Add staff');
  await user.type(dialog().getByRole('textbox', { name: 'Name' }), 'Sue');
  await user.type(dialog().getByRole('textbox', { name: 'Email' }), 'sam@vendor.example');
  await press('Add staff', dialog());
  expect(dialog().getByText(/nobody else signs in with/)).toBeTruthy();
});

test('a product’s rules about silence are shown in words, and changed', async () => {
  let product: object = orbit;
  const { user, server, press, dialog } = await visit('/products', {
    ProductsPage: () => ({ data: { products: connection('ProductConnection', [{ ...orbit, ...product }]) } }),
    UpdateProduct: () => {
      product = { ...orbit, heartbeatWindowSeconds: 900, deactivateDeadAfterSeconds: 2_592_000 };
      return { data: { updateProduct: product } };
    },
  });
  const row = within(screen.getByRole('row', { name: /Orbit CAD/ }));
  const words = () => row.getAllByRole('cell').map((cell) => cell.textContent);
  expect(words()).toEqual(['10 minutes', 'Never', 'Edit']);
  await press('Edit Orbit CAD');
  const silent = dialog().getByRole('textbox', { name: 'Silent after' });
  await user.clear(silent);
  await user.type(silent, '15');
  await user.click(dialog().getByRole('switch', { name: /^Free the slots/ }));
  await press('Save', dialog());
  expect(server.asked('UpdateProduct')).toEqual([
    {
      id: 'prd_1',
      input: { name: 'Orbit CAD', heartbeatWindowSeconds: 900, deactivateDeadAfterSeconds: 2_592_000 },
    },
  ]);
  expect(words()).toEqual(['15 minutes', '30 days', 'Edit']);
});

test('a window that is too short is refused before it is sent', async () => {
  const { user, server, press, dialog } = await visit('/products');
  await press('Edit Orbit CAD');
  await user.clear(dialog().getByRole('textbox', { name: 'Silent after' }));
  await press('Save', dialog());
  expect(dialog().getByText('From one minute to a year.')).toBeTruthy();
  expect(server.asked('UpdateProduct')).toEqual([]);
});
