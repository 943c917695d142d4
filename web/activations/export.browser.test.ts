import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { User } from '../../server/accounts/user.js';
import { buildLicense, buildUser, TEST_PASSWORD } from '../../server/testing/builders.js';
import { ACTIVATE } from '../../server/testing/operations.js';
import { createTestApp, type TestApp } from '../../server/testing/test-app.js';
import { violations } from '../testing/axe.js';
import { launchBrowser, openPage, signIn } from '../testing/browser.js';

let app: TestApp;
let browser: Browser;
let ada: User;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  ada = await buildUser(app.database);
  const { licenseKey } = await buildLicense(app.database, { customerId: ada.customerId });
  for (const identifier of ['DEVICE-ONE', 'DEVICE-TWO', 'OTHER']) {
    await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } });
  }
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

test('what the filters leave is saved as a file; one that breaks off is not, and is said to be', async () => {
  const { page } = await openPage(browser, `${app.url}/activations?q=device`);
  await signIn(page, ada.email, TEST_PASSWORD);
  const button = page.getByRole('button', { name: 'Export as CSV' });
  await page.getByText('DEVICE-ONE').waitFor();

  const saved = page.waitForEvent('download');
  await button.click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^activations-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines.slice(1, -1).map((line) => line.split(',')[1])).toEqual(['DEVICE-TWO', 'DEVICE-ONE']);
  await page.getByText('2 activations are in the file.').waitFor();

  await page.route('**/export/**', (route) => route.abort());
  await button.click();
  await page.getByRole('alert').getByText('no file was saved').waitFor();
  expect(await violations(page, 'all')).toEqual([]);
}, 60_000);
