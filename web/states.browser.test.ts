import type { Browser, Page } from 'playwright-core';
import { type User, UserRole } from '../server/accounts/user.js';
import {
  buildApiToken,
  buildCustomer,
  buildLicense,
  buildProduct,
  buildUser,
  TEST_PASSWORD,
} from '../server/testing/builders.js';
import { ACTIVATE } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { wrongWith } from './testing/axe.js';
import { failRequests, go, launchBrowser, openAs } from './testing/browser.js';

/**
 * The matrix: every page, and what is read there in every state. `many` is how many there are, of which 15 fit on a
 * page, or what is read of them where there are no pages. The states of dialogs are in dialogs.browser.test.ts.
 */
type Place = [path: string, empty: string, one: string, many: number | string, cannotBeHad: string];

const CUSTOMER: Place[] = [
  ['/', 'A license appears here', 'DEVICE-ONE', 'DEVICE-17', 'The dashboard'],
  ['/activations', 'No activations yet', 'DEVICE-ONE', 17, 'The activations'],
  ['/activations/DEVICE', 'There is no such device', 'Last 30 days', 'Last 30 days', 'The device'],
  ['/licenses', 'No licenses yet', 'Atlas Studio', 17, 'The licenses'],
  ['/licenses/LICENSE', 'There is no such license', 'DEVICE-ONE', 17, 'The license'],
  ['/activity', 'Nothing has happened yet', 'DEVICE-ONE', 17, 'The activity'],
  ['/tokens', 'No API tokens yet', 'Build server', 'Tool 17', 'The API tokens'],
  ['/settings', 'This browser', 'This browser', 'Sign out everywhere else', 'Your account'],
];
const STAFF: Place[] = [
  ['/', 'Issue one, and software can', 'DEVICE-ONE', 'DEVICE-17', 'The dashboard'],
  ['/activations', 'No activations yet', 'DEVICE-ONE', 18, 'The activations'],
  ['/activations/DEVICE', 'There is no such device', 'Suspend device', 'Suspend device', 'The device'],
  ['/licenses', 'Issue one, and software can', 'Atlas Studio', 18, 'The licenses'],
  ['/licenses/LICENSE', 'There is no such license', 'DEVICE-ONE', 17, 'The license'],
  ['/activity', 'Nothing has happened yet', 'DEVICE-ONE', 18, 'The activity'],
  ['/customers', 'No customers yet', 'Acme Ltd', 17, 'The customers'],
  ['/customers/CUSTOMER', 'There is no such customer', 'Atlas Studio', 17, 'The customer'],
  ['/products', 'No products yet', 'Atlas Studio', 17, 'The products'],
  ['/tokens', 'No API tokens yet', 'Build server', 'Tool 17', 'The API tokens'],
  ['/settings', 'This browser', 'This browser', 'Sign out everywhere else', 'Your account'],
];

let app: TestApp;
let browser: Browser;
let sam: User;
/** What the words in capitals of a path stand for. */
let ids = { DEVICE: 'act_none', LICENSE: 'lic_none', CUSTOMER: 'cus_none' };

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  sam = await buildUser(app.database, { name: 'Sam', role: UserRole.STAFF, customerId: null });
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

/** A customer who has so many of everything, and whose devices are all on the first license. */
async function buildMany(devices: string[], tools: string[]): Promise<User> {
  const ada = await buildUser(app.database, { name: 'Ada' });
  const customerId = ada.customerId!;
  const owned = { customerId, productId: (await buildProduct(app.database, { name: 'Atlas Studio' })).id };
  const { id, licenseKey } = await buildLicense(app.database, { ...owned, activationLimit: null });
  for (const identifier of devices) {
    const { activation } = (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } })).activate;
    ids = { DEVICE: activation.id, LICENSE: id, CUSTOMER: customerId };
  }
  for (const _ of devices.slice(1)) await buildLicense(app.database, owned);
  for (const name of tools) await buildApiToken(app.database, { customerId, name });
  return ada;
}

const reads = (page: Page, text: string) => page.getByText(text).last().waitFor();
const visit = (page: Page, path: string) =>
  go(
    page,
    path.replace(/[A-Z]{2,}/, (name) => ids[name as keyof typeof ids]),
  );
/** At 400 %, which leaves 320 of 1280 pixels, everything finds room, without scrolling sideways. */
async function fitsEnlarged(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 320, height: 256 });
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= 320, null, { timeout: 10_000 });
  const isSo = await fits.then(
    () => true,
    () => false,
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  return isSo;
}

const ofBoth: [who: string, places: Place[]][] = [
  ['a customer', CUSTOMER],
  ['staff', STAFF],
];

describe('while there is nothing yet', () => {
  // Staff first, since they see whatever is made for a customer.
  test.each(ofBoth.toReversed())(
    '%s is told on every page what will be there',
    async (who, places) => {
      const { page, faults } = await openAs(browser, app, who === 'staff' ? sam : await buildUser(app.database));
      const wrong: string[] = [];
      for (const [path, empty] of places) {
        await visit(page, path);
        await reads(page, empty);
        // The same parts say it to both.
        if (who !== 'staff') wrong.push(...(await wrongWith(page, path)));
      }
      expect([...wrong, ...faults]).toEqual([]);
    },
    60_000,
  );
});

describe('with one of everything', () => {
  let ada: User;
  beforeAll(async () => {
    ada = await buildMany(['DEVICE-ONE'], ['Build server']);
  });

  test.each(ofBoth)(
    'to %s a page that can’t be had says so, comes when it can, and stays offline',
    async (who, places) => {
      const { page } = await openAs(browser, app, who === 'staff' ? sam : ada);
      const wrong: string[] = [];
      for (const [path, , one, , subject] of places) {
        const mend = await failRequests(page);
        await visit(page, path);
        await reads(page, `${subject} couldn’t be loaded`);
        if (path === '/' || path.startsWith('/licenses/')) wrong.push(...(await wrongWith(page, `no ${path}`)));
        await mend();
        // Unless it has come by itself meanwhile, as it does when the page becomes live.
        const again = page.getByRole('button', { name: 'Try again' }).last();
        await again.click({ timeout: 3_000 }).catch(() => {});
        await reads(page, one);
        wrong.push(...(await wrongWith(page, path)));
      }
      await page.context().setOffline(true);
      for (const [path, , one] of places) {
        await visit(page, path);
        await reads(page, one);
      }
      expect(wrong).toEqual([]);
    },
    90_000,
  );

  test('a lost connection shows within five seconds, and what happened meanwhile shows by itself after it', async () => {
    const { page } = await openAs(browser, app, ada);
    await visit(page, '/activations');
    await page.getByText('Live', { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByText('Connection lost.').waitFor({ timeout: 5_000 });
    expect(await wrongWith(page, 'offline')).toEqual([]);
    await app.database.query('UPDATE activations SET label = ?, revision = revision + 1', ['Moved']);
    await page.context().setOffline(false);
    await page.getByText('Connection lost.').waitFor({ state: 'detached' });
    await reads(page, 'Moved');
  }, 30_000);
});

describe('with more than fits on a page', () => {
  let mia: User;
  beforeAll(async () => {
    const numbers = Array.from({ length: 17 }, (_, i) => i + 1);
    mia = await buildMany(
      numbers.map((n) => `DEVICE-${n}`),
      numbers.map((n) => `Tool ${n}`),
    );
    await Promise.all(numbers.slice(3).map(() => buildCustomer(app.database)));
    await Promise.all(numbers.slice(2).map(() => buildProduct(app.database)));
    for (const { email } of [mia, sam]) await app.anonymous.signIn(email, TEST_PASSWORD);
  });

  test.each(ofBoth)(
    '%s reads how much there is, comes to all of it, and at 400 % never has to scroll sideways',
    async (who, places) => {
      const { page, faults } = await openAs(browser, app, who === 'staff' ? sam : mia);
      const wide: string[] = [];
      for (const [path, , , many] of places) {
        await visit(page, path);
        if (typeof many === 'string') await reads(page, many);
        else {
          await reads(page, `15 of ${many} shown`);
          await page.getByRole('button', { name: 'Next' }).click();
          await reads(page, `${many - 15} of ${many} shown`);
          await page.getByRole('button', { name: 'Previous' }).click();
          await reads(page, `15 of ${many} shown`);
        }
        if (!(await fitsEnlarged(page))) wide.push(path);
      }
      expect([...wide, ...faults]).toEqual([]);
    },
    60_000,
  );
});
