import type { Browser, Page } from 'playwright-core';
import { buildLicense, buildProduct, buildUser, TEST_PASSWORD } from '../../server/testing/builders.js';
import { ACTIVATE } from '../../server/testing/operations.js';
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

const tile = (page: Page, label: string, count: number) =>
  page.getByRole('link', { name: new RegExp(`^${label} ?${count}`) }).waitFor();

test('Ada sees on the dashboard that things happen, and makes room on a license that is full', async () => {
  const ada = await buildUser(app.database, { name: 'Ada' });
  const product = await buildProduct(app.database, { name: 'Atlas Studio' });
  const { customerId } = ada;
  const license = await buildLicense(app.database, { customerId, productId: product.id, activationLimit: 3 });
  const activate = (identifier: string) =>
    app.anonymous.ask(ACTIVATE, { input: { licenseKey: license.licenseKey, identifier } });
  const { page, faults } = await openPage(browser, app.url);
  await signIn(page, ada.email, TEST_PASSWORD);

  // The dashboard follows what the software does.
  await tile(page, 'Activations in use', 0);
  await page.getByText('Live', { exact: true }).waitFor();
  for (const identifier of ['DEVICE-ONE', 'DEVICE-TWO', 'DEVICE-THREE']) await activate(identifier);
  await tile(page, 'Activations in use', 3);
  await page.getByText('The software activated the device DEVICE-THREE').waitFor();

  // The license says that it is full, and which devices may have gone.
  await page.getByRole('link', { name: 'My Licenses' }).click();
  await page
    .getByRole('row', { name: /Atlas Studio/ })
    .getByText('All in use')
    .waitFor();
  await page.getByRole('link', { name: 'Atlas Studio' }).click();
  await page.getByText('All 3 slots are in use').waitFor();
  await page.getByRole('button', { name: 'Show the devices longest silent' }).click();
  await page.waitForURL(/sort=last-seen&dir=asc/);

  // Two of them go with one confirmation, and the slots are free.
  for (const identifier of ['DEVICE-ONE', 'DEVICE-TWO'])
    await page.getByRole('checkbox', { name: `Select ${identifier}` }).check();
  await page.getByRole('button', { name: 'Deactivate 2 devices' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate 2 devices' }).click();
  await page.getByText('2 devices are deactivated.').waitFor();
  await page.locator('table:focus').waitFor();
  await page.getByText('All 3 slots are in use').waitFor({ state: 'detached' });

  // The device beside the list has its history, at an address of its own, and Back leads out of it.
  await page.getByRole('link', { name: 'DEVICE-THREE' }).click();
  await page.getByRole('dialog', { name: 'DEVICE-THREE' }).getByText('The software activated the device').waitFor();
  await page.goBack();
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  // Everything is on the record, and reads in German as well.
  await page.getByRole('link', { name: 'Activity', exact: true }).click();
  await page.getByText('Ada deactivated the device DEVICE-TWO').waitFor();
  await page.evaluate(() => localStorage.setItem('lastseen.locale', 'de'));
  await page.reload();
  await page.getByText('Ada hat das Gerät DEVICE-TWO deaktiviert').waitFor();
  expect(faults).toEqual([]);
});

test('the whole key of a license goes to the clipboard, and that is on the record', async () => {
  const ada = await buildUser(app.database, { name: 'Ada' });
  const license = await buildLicense(app.database, { customerId: ada.customerId });
  const { page, faults } = await openPage(browser, `${app.url}/licenses/${license.id}`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('button', { name: 'Copy key' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(license.licenseKey);
  expect(await page.content()).not.toContain(license.licenseKey);
  await page.getByRole('link', { name: 'Activity', exact: true }).click();
  await page.getByText(/Ada copied the key of the license/).waitFor();
  expect(faults).toEqual([]);
});
