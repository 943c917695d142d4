import { screen } from '@testing-library/react';
import { ViewerDocument } from '../session/viewer.js';
import { anActivation, aPage } from '../testing/activation.js';
import { aWholeLicense, connection } from '../testing/license.js';
import { createServer, currentUrl, pass, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';
import LicensesPage from './LicensesPage.js';

const ACME = { __typename: 'Customer', id: 'cus_1', name: 'Acme' };
const GLOBEX = { __typename: 'Customer', id: 'cus_2', name: 'Globex' };

const PAGES = {
  ActivationsPage: { page: <ActivationsPage />, answer: () => aPage([anActivation()]) },
  LicensesPage: {
    page: <LicensesPage />,
    answer: () => ({ data: { licenses: connection('LicenseConnection', [aWholeLicense()]) } }),
  },
};
type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[];

/** The server finds Globex by its name, and knows Acme by its id only. */
async function visit(name: Name, path: string, role: 'STAFF' | 'CUSTOMER' = 'STAFF') {
  const server = createServer({
    [name]: PAGES[name].answer,
    CustomerChoices: ({ query, isChosen }) => ({
      data: {
        found: {
          __typename: 'CustomerConnection',
          nodes: 'globex'.includes(String(query)) ? [GLOBEX] : [],
        },
        ...(isChosen === true && { chosen: ACME }),
      },
    }),
  });
  const user = { __typename: 'User' as const, id: 'usr_1', name: 'Sam', email: 'sam@vendor.example' };
  const viewer = { __typename: 'Viewer' as const, role, user, customer: null };
  server.client.writeQuery({ query: ViewerDocument, data: { viewer } });
  const view = renderPortal(PAGES[name].page, server, path);
  await pass(50);
  return { ...view, asked: () => server.asked(name).at(-1) as { filter: object } };
}

const select = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Customer' });

test.each(NAMES)('staff see whose list it is, and take it back: %s', async (name) => {
  const { user, asked } = await visit(name, '/list?customer=cus_1');
  expect(select().value).toBe('Acme');
  expect(asked().filter).toMatchObject({ customerId: 'cus_1' });
  // The keyboard's way: choosing what is chosen takes it back.
  await user.click(select());
  await user.click(screen.getByRole('option', { name: 'Acme', hidden: true }));
  await pass(50);
  expect(currentUrl()).toBe('/list');
  expect(asked().filter).not.toHaveProperty('customerId');
});

test.each(NAMES)('staff find a customer by a part of the name, on the server: %s', async (name) => {
  const { user, asked, server } = await visit(name, '/list');
  await user.type(select(), 'glob');
  await pass(400);
  expect(server.asked('CustomerChoices').map(({ query }) => query)).toEqual(['', 'glob']);
  await user.click(screen.getByRole('option', { name: 'Globex', hidden: true }));
  await pass(400);
  expect(currentUrl()).toBe('/list?customer=cus_2');
  expect(asked().filter).toMatchObject({ customerId: 'cus_2' });
  expect(select().value).toBe('Globex');
});

test('a name that nobody has is said to be one', async () => {
  const { user } = await visit('ActivationsPage', '/list');
  await user.type(select(), 'nobody');
  await pass(400);
  expect(screen.getByText('No customer is called that.')).toBeTruthy();
});

test.each(NAMES)('a customer sees no such filter, and asks for nobody else’s: %s', async (name) => {
  const { asked, server } = await visit(name, '/list?customer=cus_2', 'CUSTOMER');
  expect(screen.queryByRole('combobox', { name: 'Customer' })).toBeNull();
  expect(asked().filter).not.toHaveProperty('customerId');
  expect(server.asked('CustomerChoices')).toEqual([]);
});
