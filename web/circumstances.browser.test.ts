import type { Browser, Page } from 'playwright-core';
import type { User } from '../server/accounts/user.js';
import { buildLicense, buildUser, TEST_PASSWORD } from '../server/testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { failRequests, go, launchBrowser, openPage, signIn } from './testing/browser.js';

let app: TestApp;
let browser: Browser;
let ada: User;
let activationToken: string;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  ada = await buildUser(app.database, { name: 'Ada' });
  const { licenseKey } = await buildLicense(app.database, { customerId: ada.customerId, activationLimit: 2 });
  const input = { licenseKey, identifier: 'DEVICE-ONE' };
  ({ activationToken } = (await app.anonymous.ask(ACTIVATE, { input })).activate);
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

const heartbeat = () => app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
const live = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
const device = (page: Page) => page.getByRole('row', { name: /DEVICE-ONE/ });

async function openActivations(path = '/activations') {
  const { page } = await openPage(browser, app.url + path);
  await signIn(page, ada.email, TEST_PASSWORD);
  await live(page);
  return page;
}

test('a session that ends in another tab leads to the sign-in, and from there back', async () => {
  const page = await openActivations('/activations?status=active');
  const other = await page.context().newPage();
  await other.goto(app.url);
  await other.getByRole('button', { name: /Ada/ }).click();
  await other.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.waitForURL(/\/activations\?status=active$/);
  await device(page).waitFor();
});

test('who comes while the server is away is told so, and is in as soon as it is back', async () => {
  const { page } = await openPage(browser, `${app.url}/sign-in`);
  await page.getByLabel('Email').waitFor();
  await page.context().setOffline(true);
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByText('The server can’t be reached. Check your connection and try again.').waitFor();
  await page.context().setOffline(false);
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();

  const mend = await failRequests(page);
  await page.reload();
  await page.getByRole('heading', { name: 'The server can’t be reached' }).waitFor();
  await mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
});

test('a page and a dialog that were never opened are there without the network', async () => {
  const page = await openActivations();
  // It is loaded after the page of the tokens.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /SettingsPage-.*\.js/.test(name)),
  );
  await page.context().setOffline(true);
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Search devices, licenses and pages' }).waitFor();
  await page.keyboard.press('Escape');
  await go(page, '/tokens');
  await page.getByText('The API tokens couldn’t be loaded').waitFor();
});

test('a page whose file the server has no more leaves what is there, until the next version of the portal comes', async () => {
  const { page } = await openPage(browser, `${app.url}/sign-in`);
  await page.clock.install();
  await page.route('**/assets/TokensPage-*.js', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('link', { name: 'API tokens' }).click();
  await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
  await page.unroute('**/assets/TokensPage-*.js');
  await page.clock.runFor(15_000);
  await page.getByRole('heading', { name: 'API tokens', level: 1 }).waitFor();
});

test.each([-5, 5])('in a browser whose clock is %d hours off, the times are right', async (hours) => {
  const page = await openActivations();
  await page.addInitScript((ms) => {
    const Right = Date;
    window.Date = class extends Right {
      constructor(...parts: [number]) {
        super(...(parts.length > 0 ? parts : ([Right.now() + ms] as [number])));
      }
      static override now = () => Right.now() + ms;
    } as DateConstructor;
  }, hours * 3_600_000);
  await page.reload();
  await live(page);
  await heartbeat();
  await device(page).getByText('Online').waitFor();
  await device(page)
    .getByText(/^(just now|\d+ seconds? ago)$/)
    .waitFor();
});

test('the sign of life pulses, and stays still for who wants less motion', async () => {
  const page = await openActivations();
  await page.addInitScript(() => {
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      document.body.dataset.moved = 'yes';
      return animate.apply(this, given);
    };
  });
  const movedBy = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.reload();
    await live(page);
    const seen = await device(page).locator('time').first().getAttribute('datetime');
    await heartbeat();
    await page.locator(`tr:has-text("DEVICE-ONE") td[data-column="lastSeen"] time:not([datetime="${seen}"])`).waitFor();
    return page.evaluate(() => document.body.dataset.moved ?? 'no');
  };
  expect([await movedBy('no-preference'), await movedBy('reduce')]).toEqual(['yes', 'no']);
});

/** Goes on with the Tab key until it is there; whoever is focused on the way has to show it. */
async function tabTo(page: Page, name: string) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const rings = [outlineStyle, boxShadow, getComputedStyle(element, '::after').outlineStyle];
      const label = element.getAttribute('aria-label') ?? element.textContent;
      return { label, isShown: rings.some((ring) => ring !== 'none') || element.matches('input') };
    });
    if (!focused.isShown) throw new Error(`The focus is not to be seen on “${focused.label}”.`);
    if (focused.label === name) return;
  }
  throw new Error(`The keyboard doesn’t come to “${name}”.`);
}

test('a device is deactivated with nothing but the keyboard', async () => {
  const page = await openActivations();
  await device(page).waitFor();
  await tabTo(page, 'Deactivate DEVICE-ONE');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Deactivate this device?' });
  await dialog.waitFor();
  // It starts at the way out, keeps the keyboard in, and gives it back.
  const begin = page.locator('[role=dialog] button:focus').getByText('Cancel');
  await begin.waitFor();
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    expect(await dialog.locator(':focus').count()).toBe(1);
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('button[aria-label="Deactivate DEVICE-ONE"]:focus').waitFor();
  await page.keyboard.press('Enter');
  await begin.waitFor();
  await tabTo(page, 'Deactivate device');
  await page.keyboard.press('Enter');
  await device(page).getByText('Deactivated', { exact: true }).waitFor();
  await page.locator('button[aria-label="Deactivate DEVICE-ONE"]:focus').waitFor();
});
