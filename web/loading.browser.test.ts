import type { Browser } from 'playwright-core';
import { UserRole } from '../server/accounts/user.js';
import { buildUser } from '../server/testing/builders.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { launchBrowser, openAs } from './testing/browser.js';

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

test('the page at the address is loaded while the server still thinks about who is signed in', async () => {
  const { page } = await openAs(browser, app, await buildUser(app.database));
  await page.route('**/graphql', () => {});
  const asked = page.waitForRequest(/ActivationsPage-.*js$/);
  await page.goto(`${app.url}/activations`, { waitUntil: 'commit' });
  await asked;
  await page.getByLabel('Loading').waitFor();
});

test.each(['hover', 'focus'] as const)(
  'the page behind a link is loaded when somebody comes to it: %s',
  async (come) => {
    const staff = await buildUser(app.database, { role: UserRole.STAFF, customerId: null });
    const { page } = await openAs(browser, app, staff);
    // What is staff's alone is not loaded ahead.
    const asked = page.waitForRequest(/CustomersPage-.*js$/);
    await page.getByRole('link', { name: 'Customers' })[come]();
    await asked;
  },
);

test('pages, scripts and styles come compressed', async () => {
  const { page } = await openAs(browser, app, await buildUser(app.database));
  const encodings = new Set<string | undefined>();
  page.on('response', (response) => {
    const isText = /\.(js|css)$|^\/$/.test(new URL(response.url()).pathname);
    if (isText) encodings.add(response.headers()['content-encoding']);
  });
  await page.goto(`${app.url}/`, { waitUntil: 'networkidle' });
  expect([...encodings]).toEqual(['gzip']);
});
