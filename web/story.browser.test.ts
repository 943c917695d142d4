import type { Browser, Page } from 'playwright-core';
import type { User } from '../server/accounts/user.js';
import type { License } from '../server/licenses/license.js';
import { buildLicense, buildProduct, buildUser, TEST_PASSWORD } from '../server/testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../server/testing/operations.js';
import { createTestApp, type TestApp } from '../server/testing/test-app.js';
import { launchBrowser, openPage, signIn } from './testing/browser.js';

let app: TestApp;
let browser: Browser;
let license: License;
let ada: User;
let bob: User;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  const product = await buildProduct(app.database, { name: 'Atlas Studio' });
  ada = await buildUser(app.database, { name: 'Ada' });
  bob = await buildUser(app.database, { name: 'Bob' });
  license = await buildLicense(app.database, { customerId: ada.customerId, productId: product.id, activationLimit: 2 });
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

/** What software does, from outside the browser. */
async function activate(licenseKey: string, identifier: string): Promise<string> {
  return (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier } })).activate.activationToken;
}
const heartbeat = (activationToken: string) => app.anonymous.ask(HEARTBEAT, { input: { activationToken } });

const row = (page: Page, identifier: string) => page.getByRole('row', { name: new RegExp(identifier) });
const sees = (page: Page, identifier: string, text: string) =>
  row(page, identifier).getByText(text).first().waitFor({ state: 'visible' });

async function openActivations(user: User) {
  const opened = await openPage(browser, `${app.url}/activations`);
  await signIn(opened.page, user.email, TEST_PASSWORD);
  await opened.page.getByText('Live', { exact: true }).waitFor();
  return opened;
}

test('Ada watches a device, removes another, and sees the next one take its slot; Bob sees none of it', async () => {
  const first = await activate(license.licenseKey, 'DEVICE-ONE');
  await activate(license.licenseKey, 'DEVICE-TWO');
  const bobs = await buildLicense(app.database, { customerId: bob.customerId });
  const bobsDevice = await activate(bobs.licenseKey, 'BOBS-DEVICE');
  const [forAda, forBob] = [await openActivations(ada), await openActivations(bob)];
  const { page } = forAda;
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));

  // Last Seen moves without a reload.
  await sees(page, 'DEVICE-ONE', 'Never');
  await sees(page, 'DEVICE-ONE', '2 / 2');
  await heartbeat(first);
  await sees(page, 'DEVICE-ONE', 'Online');
  const seenAt = await row(page, 'DEVICE-ONE').locator('time[datetime]').first().getAttribute('datetime');
  await heartbeat(first);
  await page.waitForFunction(
    (before) =>
      [...document.querySelectorAll('tr')].some((tr) => {
        const at = tr.textContent?.includes('DEVICE-ONE') && tr.querySelector('time')?.getAttribute('datetime');
        return at && before && at > before;
      }),
    seenAt,
  );

  // The slot of the other device is freed, with a confirmation that says what will happen.
  await page.getByRole('button', { name: 'Deactivate DEVICE-TWO' }).click();
  const dialog = page.getByRole('dialog', { name: 'Deactivate this device?' });
  await dialog.getByText('DEVICE-TWO').waitFor();
  await dialog.getByText('Atlas Studio').waitFor();
  await dialog.getByRole('button', { name: 'Deactivate device' }).click();
  await sees(page, 'DEVICE-TWO', 'Deactivated');
  await sees(page, 'DEVICE-ONE', '1 / 2');

  // Another device takes it, and appears.
  const third = await activate(license.licenseKey, 'DEVICE-THREE');
  await sees(page, 'DEVICE-THREE', 'Active');
  await sees(page, 'DEVICE-ONE', '2 / 2');
  await heartbeat(third);
  await sees(page, 'DEVICE-THREE', 'Online');
  expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);

  // Bob's socket lives, and nothing of Ada's ever came over it.
  await heartbeat(bobsDevice);
  await sees(forBob.page, 'BOBS-DEVICE', 'Online');
  expect(await forBob.page.getByText(/DEVICE-(ONE|TWO|THREE)/).count()).toBe(0);
  const adas: { id: string }[] = await app.database.query('SELECT id FROM activations WHERE license_id = ?', [
    license.id,
  ]);
  const heard = forBob.frames.join('\n');
  expect(adas.filter(({ id }) => heard.includes(id))).toEqual([]);
  expect(adas.some(({ id }) => forAda.frames.join('\n').includes(id))).toBe(true);
  expect([...forAda.faults, ...forBob.faults]).toEqual([]);
});
