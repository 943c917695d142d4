import type { Browser } from 'playwright-core';
import { buildUser, TEST_PASSWORD } from '../../server/testing/builders.js';
import { buildDevices } from '../../server/testing/devices.js';
import { createTestApp, type TestApp } from '../../server/testing/test-app.js';
import { launchBrowser, openPage, signIn } from '../testing/browser.js';

const DEVICES = 260;

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

test('far down in a long list a device is live, and the keyboard finds it again', async () => {
  const user = await buildUser(app.database);
  const devices = await buildDevices(app, DEVICES, { customerId: user.customerId, activationLimit: null });
  const { page, faults } = await openPage(browser, `${app.url}/activations`);
  await signIn(page, user.email, TEST_PASSWORD);
  await page.getByText('Live', { exact: true }).waitFor();

  // It goes on by itself, and few of its rows are in the document.
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('table[aria-rowcount]').waitFor();
  while (!(await page.getByText(`${DEVICES} of ${DEVICES} shown`).isVisible()))
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const last = page.locator(`tr[aria-rowindex="${DEVICES + 1}"]`);
  await last.getByText('Never').waitFor();
  expect(await page.locator('tbody tr[data-index]').count()).toBeLessThan(60);
  const path = (await last.getByRole('link').getAttribute('href'))!;
  await devices.find(({ id }) => path.includes(id))!.heartbeat();
  await last.getByText('Online').waitFor();

  // Scrolled away, the row keeps the keyboard, which leads back to it.
  await last.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.locator('tr[aria-rowindex="2"]').waitFor();
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => {
    const { top, bottom } = document.activeElement!.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(path);
  expect(await last.getByRole('checkbox').isChecked()).toBe(true);
  expect(faults).toEqual([]);
}, 60_000);
