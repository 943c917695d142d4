import { screen, within } from '@testing-library/react';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import { IssueLicense } from './IssueLicense.js';

const KEY = 'ABCDE-FGHIJ-KLMNO';
const product = { __typename: 'Product', id: 'prd_1', name: 'Orbit CAD' };
const customer = { __typename: 'Customer', id: 'cus_1', name: 'Acme' };
const answers = {
  ProductChoices: () => ({ data: { found: { __typename: 'ProductConnection', nodes: [product] } } }),
  CustomerChoices: () => ({ data: { found: { __typename: 'CustomerConnection', nodes: [customer] } } }),
  IssueLicense: () => ({ data: { issueLicense: { __typename: 'IssueLicensePayload', licenseKey: KEY } } }),
};

async function open(overrides: Parameters<typeof createServer>[0] = {}, customerId?: string) {
  const onIssued = jest.fn();
  const server = createServer({ ...answers, ...overrides });
  const view = renderPortal(<IssueLicense {...(customerId && { customerId })} onIssued={onIssued} />, server);
  await view.user.click(screen.getByRole('button', { name: 'Issue license' }));
  await pass(50);
  const dialog = within(screen.getByRole('dialog'));
  const send = async () => {
    await view.user.click(dialog.getByRole('button', { name: 'Issue license' }));
    await pass(50);
  };
  const chooseProduct = async () => {
    await view.user.click(dialog.getByRole('combobox', { name: 'Product' }));
    await pass(50);
    await view.user.click(screen.getByRole('option', { name: 'Orbit CAD', hidden: true }));
  };
  return { ...view, dialog, send, chooseProduct, onIssued };
}

test('the key of a new license is shown this once, and is in no cache', async () => {
  const { user, dialog, send, chooseProduct, server, onIssued } = await open({}, 'cus_1');
  await chooseProduct();
  await user.type(dialog.getByRole('textbox', { name: 'Devices at once' }), '5');
  await send();
  expect(server.asked('IssueLicense')).toEqual([
    { input: { productId: 'prd_1', customerId: 'cus_1', activationLimit: 5, expiresAt: null } },
  ]);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'License key' }).value).toBe(KEY);
  expect(JSON.stringify(server.client.extract())).not.toContain(KEY);
  expect(onIssued).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Done' }));
  await pass(500);
  expect(screen.queryByDisplayValue(KEY)).toBeNull();
});

test('without a product nothing is sent', async () => {
  const { send, server } = await open();
  await send();
  expect(screen.getByText('Choose a product.')).toBeTruthy();
  expect(server.asked('IssueLicense')).toEqual([]);
});

test('where there is no product yet, it says where they are made', async () => {
  const { user, dialog } = await open({
    ProductChoices: () => ({ data: { found: { __typename: 'ProductConnection', nodes: [] } } }),
  });
  const product = dialog.getByRole('combobox', { name: 'Product' });
  await user.click(product);
  expect(screen.getByText('There is no product yet: create one on the Products page.')).toBeTruthy();
  await user.type(product, 'Orbit');
  await pass(500);
  expect(screen.getByText('No product is called that.')).toBeTruthy();
});

test('a key that another license has is said at its field', async () => {
  const { user, dialog, send, chooseProduct } = await open({
    IssueLicense: () => refusal('VALIDATION_FAILED', { field: 'key' }),
  });
  await chooseProduct();
  await user.type(dialog.getByRole('textbox', { name: 'License key' }), 'TAKEN');
  await send();
  expect(dialog.getByText(/of no other license/)).toBeTruthy();
});
