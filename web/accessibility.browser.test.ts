import type { Browser, Page } from 'playwright-core';
import { UserRole } from '../server/accounts/user.js';
import { buildLicense, buildProduct, buildUser, TEST_PASSWORD } from '../server/testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { wrongWith } from './testing/axe.js';
import { go, launchBrowser, openPage, signIn } from './testing/browser.js';

let app: TestApp;
let browser: Browser;
let ada: { email: string };
let sam: { email: string };
let licenseId: string;
let customerId: string;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  const user = await buildUser(app.database, { name: 'Ada' });
  const product = await buildProduct(app.database, { name: 'Atlas Studio' });
  customerId = user.customerId!;
  const license = await buildLicense(app.database, { customerId, productId: product.id, activationLimit: 2 });
  for (const identifier of ['DEVICE-ONE', 'DEVICE-TWO']) {
    const input = { licenseKey: license.licenseKey, identifier };
    const { activationToken } = (await app.anonymous.ask(ACTIVATE, { input })).activate;
    if (identifier === 'DEVICE-ONE') await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
  }
  ada = user;
  await app.anonymous.signIn(user.email, TEST_PASSWORD);
  licenseId = license.id;
  await app.sample();
  sam = await buildUser(app.database, { name: 'Sam', role: UserRole.STAFF, customerId: null });
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

/** A state of the portal: its name, where it is, how to get into it, and what shows that one is there. */
type State = [name: string, path: string, enter: (page: Page) => Promise<unknown>];

const button = (page: Page, name: string) => page.getByRole('button', { name }).first();
const shows = (text: string | RegExp) => (page: Page) => page.getByText(text).first().waitFor();
const press = (name: string, then: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await button(page, name).click();
  await then(page);
};

/** What a page can be like beyond the states of all pages (states.browser.test.ts) and the dialogs (dialogs.browser.test.ts). */
const CUSTOMER: State[] = [
  ['a chart, looked at', '/', (page) => page.getByRole('slider', { name: 'Devices online' }).focus()],
  [
    'a chart as a table',
    '/',
    async (page) => {
      await page.getByText('Show as a table').click();
      await page.getByRole('table').waitFor();
    },
  ],
  ['activations that nothing matches', '/activations?q=nothing', shows('Nothing matches')],
  ['an open filter', '/activations', press('Status', (page) => page.getByRole('menuitemcheckbox').first().waitFor())],
  ['all filters', '/activations', press('More filters', shows('Product'))],
  ['the columns', '/activations', press('Choose columns', (page) => page.getByRole('menu').waitFor())],
  ['a selection', '/activations', (page) => page.getByLabel('Select DEVICE-ONE').check()],
  ['a paused page', '/activations', press('Pause live updates', shows('Paused'))],
  [
    'the last 30 days of a device, looked at',
    '/activations',
    async (page) => {
      await page.getByRole('link', { name: 'DEVICE-ONE' }).click();
      await page.getByRole('dialog').getByRole('slider', { name: 'Last 30 days' }).focus();
    },
  ],
  ['a full license', '/licenses/LICENSE', shows('All 2 slots are in use')],
  ['the account menu', '/settings', press('Ada', (page) => page.getByRole('menu').waitFor())],
  [
    'the palette with what it found',
    '/',
    async (page) => {
      await button(page, 'Search').waitFor();
      await page.keyboard.press('Control+K');
      await page.getByRole('combobox').fill('DEVICE');
      await page.getByRole('option', { name: 'DEVICE-ONE' }).waitFor();
    },
  ],
  ['a page that is none', '/nowhere', shows('There is no such page')],
];

const STAFF: State[] = [
  [
    'the devices of one customer',
    '/activations?customer=CUSTOMER',
    async (page) => {
      await shows('DEVICE-ONE')(page);
      await page.getByRole('combobox', { name: 'Customer' }).click();
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['a license and its menu', '/licenses/LICENSE', press('Manage', (page) => page.getByRole('menu').waitFor())],
];

const PHONE: State[] = [
  ['the activations', '/activations', shows('DEVICE-ONE')],
  [
    'a selection',
    '/activations',
    press('Select several', async (page) => page.getByLabel('Select DEVICE-ONE').check()),
  ],
];

/** Goes through the states and lists what is wrong. */
async function tour(page: Page, states: State[]) {
  const wrong: string[] = [];
  for (const [name, path, enter] of states) {
    await page.keyboard.press('Escape');
    await go(page, path.replace('LICENSE', licenseId).replace('CUSTOMER', customerId));
    await enter(page);
    wrong.push(...(await wrongWith(page, name)));
  }
  return wrong;
}

test('nothing in a customer’s portal keeps anybody out', async () => {
  const { page } = await openPage(browser, `${app.url}/sign-in`);
  const wrong: string[] = [];
  await button(page, 'Sign in').waitFor();
  wrong.push(...(await wrongWith(page, 'sign-in')));
  await signIn(page, ada.email, 'not this one');
  await page.getByRole('alert').waitFor();
  wrong.push(...(await wrongWith(page, 'a refused sign-in')));
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  expect([...wrong, ...(await tour(page, CUSTOMER))]).toEqual([]);
}, 120_000);

test('nothing in the vendor’s console keeps anybody out', async () => {
  const { page } = await openPage(browser, `${app.url}/sign-in`);
  await signIn(page, sam.email, TEST_PASSWORD);
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  expect(await tour(page, STAFF)).toEqual([]);
}, 120_000);

test('nothing on a phone keeps anybody out', async () => {
  const { page } = await openPage(browser, `${app.url}/sign-in`);
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  expect(await tour(page, PHONE)).toEqual([]);
}, 60_000);
