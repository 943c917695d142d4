import type { Browser, Page } from 'playwright-core';
import { UserRole } from '../server/accounts/user.js';
import { buildLicense, buildProduct, buildUser, TEST_PASSWORD } from '../server/testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { prefer, violations } from './testing/axe.js';
import { launchBrowser, openPage, signIn } from './testing/browser.js';

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
const dialog = (page: Page) => page.getByRole('dialog').getByRole('button').first().waitFor();

const CUSTOMER: State[] = [
  ['the dashboard', '/', shows('The software activated the device')],
  ['a chart of which nothing is known yet', '/?period=30d', shows('Nothing has been counted yet')],
  ['a chart, looked at', '/', (page) => page.getByRole('slider', { name: 'Devices online' }).focus()],
  [
    'a chart as a table',
    '/',
    async (page) => {
      await page.getByText('Show as a table').click();
      await page.getByRole('table').waitFor();
    },
  ],
  ['the activations', '/activations', shows('DEVICE-ONE')],
  ['activations that nothing matches', '/activations?q=nothing', shows('Nothing matches')],
  ['an open filter', '/activations', press('Status', (page) => page.getByRole('menuitemcheckbox').first().waitFor())],
  ['all filters', '/activations', press('More filters', shows('Product'))],
  ['the columns', '/activations', press('Choose columns', (page) => page.getByRole('menu').waitFor())],
  ['the confirmation', '/activations', press('Deactivate DEVICE-ONE', dialog)],
  ['a selection', '/activations', (page) => page.getByLabel('Select DEVICE-ONE').check()],
  ['a paused page', '/activations', press('Pause live updates', shows('Paused'))],
  [
    'a device beside the list',
    '/activations',
    async (page) => {
      await page.getByRole('link', { name: 'DEVICE-ONE' }).click();
      await page.getByRole('dialog').getByText('The software activated').first().waitFor();
    },
  ],
  [
    'the last 30 days of a device, looked at',
    '/activations',
    async (page) => {
      await page.getByRole('link', { name: 'DEVICE-ONE' }).click();
      await page.getByRole('dialog').getByRole('slider', { name: 'Last 30 days' }).focus();
    },
  ],
  ['the licenses', '/licenses', shows('All in use')],
  ['a full license', '/licenses/LICENSE', shows('All 2 slots are in use')],
  ['the activity', '/activity', shows('The software activated the device')],
  ['no tokens', '/tokens', (page) => button(page, 'Create token').waitFor()],
  ['the form of a token', '/tokens', press('Create token', dialog)],
  [
    'the secret of a token',
    '/tokens',
    async (page) => {
      await button(page, 'Create token').click();
      await page.getByRole('dialog').getByLabel('Name').fill('Build server');
      await page.getByRole('dialog').getByRole('button', { name: 'Create token' }).click();
      await button(page, 'Done').waitFor();
    },
  ],
  ['a token', '/tokens', shows('Build server')],
  ['the settings', '/settings', (page) => button(page, 'Sign out everywhere else').waitFor()],
  ['the account menu', '/settings', press('Ada', (page) => page.getByRole('menu').waitFor())],
  ['a license that is none', '/licenses/lic_none', shows('There is no such license')],
  [
    'the palette',
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
  ['the dashboard', '/', shows('Sam')],
  ['the customers', '/customers', (page) => page.getByRole('row').nth(1).waitFor()],
  ['a customer', '/customers/CUSTOMER', shows('Atlas Studio')],
  [
    'the devices of one customer',
    '/activations?customer=CUSTOMER',
    async (page) => {
      await shows('DEVICE-ONE')(page);
      await page.getByRole('combobox', { name: 'Customer' }).click();
      await page.getByRole('option').first().waitFor();
    },
  ],
  ['the form of a license', '/customers/CUSTOMER', press('Issue license', dialog)],
  ['the products', '/products', shows('Atlas Studio')],
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
    await go(page, path.replace('LICENSE', licenseId).replace('CUSTOMER', customerId));
    await enter(page);
    await note(page, name, wrong);
  }
  return wrong;
}

/** As a link does, past a page with nothing on it: to load the portal anew takes longer than to look at it. */
async function go(page: Page, path: string) {
  await page.keyboard.press('Escape');
  for (const place of ['/nowhere', path])
    await page.evaluate((url) => {
      history.pushState(null, '', url);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, place);
}

async function note(page: Page, name: string, wrong: string[]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await prefer(page, colorScheme);
    for (const fault of await violations(page, colorScheme === 'light' ? 'all' : 'colours'))
      wrong.push(`${name}, ${colorScheme}: ${fault}`);
  }
}

test('nothing in a customer’s portal keeps anybody out', async () => {
  const { page } = await openPage(browser, `${app.url}/sign-in`);
  const wrong: string[] = [];
  await button(page, 'Sign in').waitFor();
  await note(page, 'sign-in', wrong);
  await signIn(page, ada.email, 'not this one');
  await page.getByRole('alert').waitFor();
  await note(page, 'a refused sign-in', wrong);
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
