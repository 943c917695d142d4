import type { Browser, Page } from 'playwright-core';
import { buildLicense, buildProduct, buildUser, TEST_PASSWORD } from '../server/testing/builders.js';
import { ACTIVATE } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { prefer, violations } from './testing/axe.js';
import { launchBrowser, openPage, signIn } from './testing/browser.js';

let app: TestApp;
let browser: Browser;
/** Somebody with a device. */
let ada: { email: string };
/** Somebody whose company has nothing yet. */
let bob: { email: string };
let licenseKey: string;
let licenseId: string;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  const { customerId, email } = await buildUser(app.database, { name: 'Ada' });
  const product = await buildProduct(app.database, { name: 'Atlas Studio' });
  ({ licenseKey, id: licenseId } = await buildLicense(app.database, { customerId, productId: product.id }));
  await activate('DEVICE-ONE');
  ada = { email };
  bob = await buildUser(app.database, { name: 'Bob' });
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

const activate = (identifier: string) => app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } });

async function openAs({ email }: { email: string }, path = '/') {
  const opened = await openPage(browser, app.url + path);
  await signIn(opened.page, email, TEST_PASSWORD);
  await opened.page.getByRole('navigation', { name: 'Main' }).waitFor();
  return opened;
}

const visit = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const shows = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** In both schemes; where nothing is wrong, it is an empty list. */
async function wrongWith(page: Page) {
  await prefer(page, 'light');
  const wrong = await violations(page, 'all');
  await prefer(page, 'dark');
  return [...wrong, ...(await violations(page, 'colours'))];
}

/** The links of the navigation, with what their page says while there is nothing, and when it can't be had. */
const PAGES = [
  ['Activations', 'No activations yet', 'The activations couldn’t be loaded'],
  ['My Licenses', 'No licenses yet', 'The licenses couldn’t be loaded'],
  ['API tokens', 'No API tokens yet', 'The API tokens couldn’t be loaded'],
  ['Dashboard', 'A license appears here', 'The dashboard couldn’t be loaded'],
] as const;

test('who has nothing yet is told on every page what will be there', async () => {
  const { page, faults } = await openAs(bob, '/activity');
  const wrong: string[] = [];
  for (const [link, empty] of PAGES) {
    await visit(page, link);
    await shows(page, empty);
    wrong.push(...(await wrongWith(page)));
  }
  expect([...wrong, ...faults]).toEqual([]);
}, 60_000);

test('a page that the server can’t give says so, and is there as soon as it can', async () => {
  const { page } = await openAs(ada, '/settings');
  // They are all made of the same part.
  let wrong: string[] | undefined;
  for (const [link, , failed] of PAGES) {
    const answer = { errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL' } }] };
    await page.route('**/graphql', (route) => route.fulfill({ json: answer }));
    await visit(page, link);
    await shows(page, failed);
    if (wrong === undefined) wrong = await wrongWith(page);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(failed).waitFor({ state: 'detached' });
  }
  await shows(page, 'The software activated the device DEVICE-ONE');
  expect(wrong).toEqual([]);
}, 60_000);

test('a lost connection shows within five seconds, what was there stays, and all of it mends by itself', async () => {
  const { page } = await openAs(ada, '/activations');
  await page.getByText('Live', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('Connection lost.').waitFor({ timeout: 5_000 });
  await shows(page, 'DEVICE-ONE');
  expect(await wrongWith(page)).toEqual([]);
  await activate('DEVICE-WHILE-AWAY');
  await page.context().setOffline(false);
  await page.getByText('Connection lost.').waitFor({ state: 'detached' });
  await shows(page, 'DEVICE-WHILE-AWAY');
  await page.getByText('Live', { exact: true }).waitFor();
}, 30_000);

test('at 400 % nothing has to be scrolled sideways, and nothing of any page comes from elsewhere', async () => {
  const { page, faults } = await openAs(ada);
  // What is left of 1280 × 1024.
  await page.setViewportSize({ width: 320, height: 256 });
  const wide: string[] = [];
  for (const path of [
    '/',
    '/activations',
    '/licenses',
    `/licenses/${licenseId}`,
    '/tokens',
    '/activity',
    '/settings',
  ]) {
    await page.goto(app.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path} is ${width} wide`);
  }
  expect([...wide, ...faults]).toEqual([]);
}, 60_000);
