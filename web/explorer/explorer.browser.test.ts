import type { Browser, Page } from 'playwright-core';
import type { User } from '../../server/accounts/user.js';
import { buildLicense, buildUser, TEST_PASSWORD } from '../../server/testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../../server/testing/operations.js';
import { createTestApp, type TestApp } from '../../server/testing/test-app.js';
import { wrongWith } from '../testing/axe.js';
import { launchBrowser, openPage, signIn } from '../testing/browser.js';

let app: TestApp;
let browser: Browser;
let ada: User;
/** The activation token of a device of hers. */
let activationToken: string;

beforeAll(async () => {
  app = await createTestApp();
  browser = await launchBrowser();
  ada = await buildUser(app.database, { name: 'Ada' });
  const { licenseKey } = await buildLicense(app.database, { customerId: ada.customerId });
  const { activate } = await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'DEVICE-ONE' } });
  activationToken = activate.activationToken;
});
afterAll(async () => {
  await browser?.close();
  await app.close();
});

async function until(isSo: () => boolean | Promise<boolean>) {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Runs one of the operations of the first tab. */
async function run(page: Page, operation: string) {
  await page.getByRole('button', { name: /^Execute/ }).click();
  await page.getByRole('menuitem', { name: operation }).click();
}
const answer = (page: Page, text: string | RegExp) => page.locator('.graphiql-response').getByText(text).first();

test('who isn’t signed in is told so in words, and is back after signing in', async () => {
  const { page } = await openPage(browser, `${app.url}/graphql`);
  await answer(page, /UNAUTHENTICATED/).waitFor();
  await page.getByText('the schema can’t be read').waitFor();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('heading', { name: 'API explorer' }).waitFor();
  await page.getByText('Ada', { exact: true }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/graphql');
});

test('Ada runs a query and a subscription, and nothing leaves the origin', async () => {
  const { page, frames, faults } = await openPage(browser, `${app.url}/sign-in?from=/graphql`);
  await signIn(page, ada.email, TEST_PASSWORD);
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Subscription' }).waitFor();
  // GraphiQL's tabs are a button in a button, which is not ours to mend.
  const wrong = await wrongWith(page, 'the explorer');
  expect(wrong.filter((fault) => !fault.includes('nested-interactive'))).toEqual([]);

  await run(page, 'LastSeen');
  await answer(page, /DEVICE-ONE/).waitFor();

  await run(page, 'Live');
  await until(() => frames.some((frame) => frame.includes('connection_ack')));
  await until(async () => {
    await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
    return answer(page, /HEARTBEAT/).isVisible();
  });
  await page.getByRole('button', { name: /Stop/ }).click();
  await page.getByRole('button', { name: /Execute/ }).waitFor();
  expect(faults).toEqual([]);
});
