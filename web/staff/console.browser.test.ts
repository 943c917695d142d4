import type { Browser } from 'playwright-core';
import { UserRole } from '../../server/accounts/user.js';
import { buildProduct, buildUser, TEST_PASSWORD } from '../../server/testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../../server/testing/operations.js';
import { createTestApp, type TestApp } from '../../server/testing/test-app.js';
import { launchBrowser, openPage, signIn } from '../testing/browser.js';

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

test('staff sell a license to a new customer, whose software runs until the license is suspended', async () => {
  const sam = await buildUser(app.database, { name: 'Sam', role: UserRole.STAFF, customerId: null });
  await buildProduct(app.database, { name: 'Atlas Studio' });
  const { page, faults } = await openPage(browser, `${app.url}/customers`);
  await signIn(page, sam.email, TEST_PASSWORD);

  await page.getByRole('button', { name: 'Create customer' }).first().click();
  await page.getByLabel('Name').fill('Acme');
  await page.getByRole('dialog').getByRole('button', { name: 'Create customer' }).click();
  await page.getByRole('link', { name: 'Acme' }).click();
  await page.getByRole('heading', { name: 'Acme' }).waitFor();

  await page.getByRole('button', { name: 'Issue license' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'Atlas Studio' }).click();
  await dialog.getByLabel('Devices at once').fill('2');
  await dialog.getByRole('button', { name: 'Issue license' }).click();
  await page.getByRole('button', { name: 'Done' }).waitFor();
  const licenseKey = await page.getByRole('textbox', { name: 'License key' }).inputValue();
  await page.getByRole('button', { name: 'Done' }).click();

  const { activate } = await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'DEVICE-ONE' } });
  const { activationToken } = activate;
  await page.getByRole('link', { name: 'Atlas Studio' }).click();
  await page
    .getByRole('row', { name: /DEVICE-ONE/ })
    .getByText('Active', { exact: true })
    .waitFor();

  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('menuitem', { name: 'Suspend…' }).click();
  await page.getByLabel('Reason').fill('Unpaid');
  await page.getByRole('button', { name: 'Suspend license' }).click();
  await page
    .getByRole('row', { name: /DEVICE-ONE/ })
    .getByText('Suspended', { exact: true })
    .waitFor();
  expect(await app.anonymous.refusal(HEARTBEAT, { input: { activationToken } })).toMatchObject({
    code: 'LICENSE_SUSPENDED',
  });

  await page.getByRole('button', { name: 'Manage' }).click();
  await page.getByRole('menuitem', { name: 'Reinstate' }).click();
  await page
    .getByRole('row', { name: /DEVICE-ONE/ })
    .getByText('Active', { exact: true })
    .waitFor();
  await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
  expect(faults).toEqual([]);
});
