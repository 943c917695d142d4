import { type Browser, chromium, type Page } from 'playwright-core';
import { TEST_PASSWORD } from '../../server/testing/builders.js';
import type { TestApp } from '../../server/testing/test-app.js';

/** A real, headless Chromium that talks to nobody but the page's server; `npm test` finds it and says where. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.TEST_BROWSER ?? '/usr/bin/chromium';
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page of a person of its own: other cookies, other cache. Everything that reaches it over a socket is in `frames`. */
export async function openPage(
  browser: Browser,
  url: string,
  cookies: { name: string; value: string; url: string }[] = [],
): Promise<{ page: Page; frames: string[]; faults: string[] }> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const frames: string[] = [];
  const faults: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => frames.push(String(payload))));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin && !request.url().startsWith('data:'))
      faults.push(`left: ${request.url()}`);
  });
  await page.goto(url);
  return { page, frames, faults };
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** A page of somebody who is signed in already, with nothing on it yet. */
export async function openAs(browser: Browser, { url, anonymous }: TestApp, { email }: { email: string }) {
  const { headers } = await anonymous.signIn(email, TEST_PASSWORD);
  const [name = '', value = ''] = headers.cookie?.split('=') ?? [];
  const opened = await openPage(browser, `${url}/nowhere`, [{ name, value, url }]);
  // Everything is near and small: what isn't there soon won't come.
  opened.page.setDefaultTimeout(10_000);
  await opened.page.getByText('There is no such page').waitFor();
  return opened;
}

/** As a link does, past a page with nothing on it: to load the portal anew takes longer than to look at it. */
export async function go(page: Page, path: string): Promise<void> {
  for (const place of ['/nowhere', path])
    await page.evaluate((url) => {
      history.pushState(null, '', url);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, place);
}

/** Until then no question to the API gets a better answer than that something went wrong. */
export async function failRequests(page: Page): Promise<() => Promise<void>> {
  const answer = { errors: [{ message: 'Something went wrong.', extensions: { code: 'INTERNAL' } }] };
  await page.route('**/graphql', (route) => route.fulfill({ json: answer }));
  return () => page.unroute('**/graphql');
}
