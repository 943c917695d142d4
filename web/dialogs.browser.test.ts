import type { Browser, Locator, Page } from 'playwright-core';
import { type User, UserRole } from '../server/accounts/user.js';
import { buildApiToken, buildLicense, buildProduct, buildUser } from '../server/testing/builders.js';
import { ACTIVATE } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { wrongWith } from './testing/axe.js';
import { failRequests, go, launchBrowser, openAs } from './testing/browser.js';

/**
 * Every dialog: where it is, what one presses for it, and what it says. The last are the button that sends it and what
 * has to be filled in before; a dialog without them sends nothing, or more than a text has to be filled in.
 */
type Case = [path: string, press: string[], says: string, send?: string, fill?: Record<string, string>];

const PERSON = { Name: 'Zoe', Email: 'zoe@test.example' };
const CUSTOMER: Case[] = [
  ['/', ['Search'], 'Pages'],
  ['/activations', ['DEVICE-ONE'], 'Last 30 days'],
  ['/activations/DEVICE', ['Deactivate device'], 'becomes free at once', 'Deactivate device'],
  ['/activations', ['Deactivate DEVICE-ONE'], 'becomes free at once', 'Deactivate device'],
  ['/activations', ['Select DEVICE-ONE', 'Deactivate 1 device'], 'The software on them', 'Deactivate 1 device'],
  ['/licenses/LICENSE', ['DEVICE-ONE'], 'Last 30 days'],
  ['/licenses/LICENSE', ['Deactivate DEVICE-ONE'], 'becomes free at once', 'Deactivate device'],
  ['/tokens', ['Create token'], 'What it may do', 'Create token', { Name: 'Zoe’s tool' }],
  ['/tokens', ['Revoke Build server'], 'loses its access at once', 'Revoke token'],
];
const STAFF: Case[] = [
  ['/activations/DEVICE', ['Suspend device'], 'It keeps its slot', 'Suspend device'],
  ['/licenses', ['Issue license'], 'a random one is made'],
  ['/licenses/LICENSE', ['Manage', 'Edit…'], 'Left empty, it works for good', 'Save', { 'Devices at once': '9' }],
  ['/licenses/LICENSE', ['Manage', 'Suspend…'], 'They keep their slots', 'Suspend license'],
  ['/licenses/LICENSE', ['Manage', 'Revoke…'], 'This can’t be undone', 'Revoke license'],
  ['/customers', ['Create customer'], 'Name', 'Create customer', { Name: 'Globex' }],
  ['/customers', ['Add staff'], 'Vendor staff see and change everything', 'Add staff', PERSON],
  ['/customers', ['Add user for Acme Ltd'], 'A sign-in for Acme Ltd', 'Add user', PERSON],
  ['/customers/CUSTOMER', ['Add user'], 'A sign-in for Acme Ltd', 'Add user', PERSON],
  ['/customers/CUSTOMER', ['Issue license'], 'a random one is made'],
  ['/products', ['Create product'], 'Silent after', 'Create product', { Name: 'Beacon' }],
  ['/products', ['Edit Atlas Studio'], 'Free the slots', 'Save', { Name: 'Atlas' }],
  ['/tokens', ['Create token'], 'What it may do'],
];

let app: TestApp;
let browser: Browser;
let ada: User;
let sam: User;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  ada = await buildUser(app.database, { name: 'Ada' });
  sam = await buildUser(app.database, { name: 'Sam', role: UserRole.STAFF, customerId: null });
  const customerId = ada.customerId!;
  const { id: productId } = await buildProduct(app.database, { name: 'Atlas Studio' });
  const { id: LICENSE, licenseKey } = await buildLicense(app.database, { customerId, productId });
  const { activation } = (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'DEVICE-ONE' } }))
    .activate;
  await buildApiToken(app.database, { customerId, name: 'Build server' });
  ids = { LICENSE, DEVICE: activation.id, CUSTOMER: customerId };
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

const named = (page: Page, name: string) =>
  (['button', 'menuitem', 'link', 'checkbox'] as const)
    .map((role) => page.getByRole(role, { name, exact: true }))
    .reduce((found, more) => found.or(more))
    .first();

/** Opens it, and says which element has to have the focus again when it is closed. */
async function open(page: Page, [path, press, says]: Case): Promise<{ dialog: Locator; opener: Locator }> {
  await go(
    page,
    path.replace(/[A-Z]{2,}/, (name) => ids[name]!),
  );
  for (const name of press) await named(page, name).click();
  const dialog = page.getByRole('dialog').filter({ hasText: says }).last();
  await dialog.getByText(says).first().waitFor();
  const opener = press[0] === 'Manage' ? 'Manage' : press.at(-1)!;
  return { dialog, opener: named(page, opener) };
}

/** The keyboard is in it, or comes there at once. */
async function hasFocus(page: Page, element: Locator) {
  const handle = await element.elementHandle();
  const isThere = page.waitForFunction((it) => it?.contains(document.activeElement), handle);
  await isThere.catch(async () => {
    throw new Error(`the focus is on ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 150))}`);
  });
}

/** Opens it, stays in it with Tab, sends it in vain, and leaves it with Escape. */
async function goThrough(page: Page, each: Case): Promise<string[]> {
  const [path, press, , send, fill = {}] = each;
  const { dialog, opener } = await open(page, each);
  await hasFocus(page, dialog);
  const wrong = await wrongWith(page, `${path}, ${press.join(', ')}`, '[role="dialog"]');
  await dialog.locator('a, button, input, [tabindex="0"]').last().focus();
  await page.keyboard.press('Tab');
  await hasFocus(page, dialog);
  if (send !== undefined) {
    for (const [label, text] of Object.entries(fill)) await dialog.getByLabel(label).fill(text);
    const mend = await failRequests(page);
    await dialog.getByRole('button', { name: send }).click();
    await dialog.getByRole('alert').getByText('That didn’t work. Nothing was changed').waitFor();
    await mend();
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await hasFocus(page, opener);
  return wrong;
}

test.each([
  ['a customer’s', CUSTOMER],
  ['the staff’s', STAFF],
])(
  '%s dialogs keep the keyboard, give it back, and say when something went wrong',
  async (whose, cases) => {
    const { page } = await openAs(browser, app, whose === 'the staff’s' ? sam : ada);
    const wrong: string[] = [];
    for (const each of cases) {
      const failure = (error: Error) => [`${each[0]}, ${each[1].join(', ')}: ${error.message}`];
      wrong.push(...(await goThrough(page, each).catch(failure)));
    }
    expect(wrong).toEqual([]);
  },
  120_000,
);

test('a secret that is shown once goes by its own button only, and is nowhere any more', async () => {
  const { page, faults } = await openAs(browser, app, sam);
  const { dialog, opener } = await open(page, ['/customers', ['Add user for Acme Ltd'], 'A sign-in for Acme Ltd']);
  for (const [label, text] of Object.entries(PERSON)) await dialog.getByLabel(label).fill(text);
  await dialog.getByRole('button', { name: 'Add user' }).click();
  const shown = page.getByRole('dialog', { name: 'The first password' });
  const password = await shown.getByRole('textbox', { name: 'Password' }).inputValue();
  expect(await wrongWith(page, 'a secret')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  expect(await shown.getByRole('textbox').inputValue()).toBe(password);
  await shown.getByRole('button', { name: 'Done' }).click();
  await shown.waitFor({ state: 'detached' });
  await hasFocus(page, opener);
  expect(await page.content()).not.toContain(password);
  await app.anonymous.signIn(PERSON.Email, password);
  expect(faults).toEqual([]);
}, 30_000);
