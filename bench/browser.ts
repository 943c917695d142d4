import { randomBytes } from 'node:crypto';
import type { Connection } from 'mysql2/promise';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { hashSecret } from '../server/accounts/session.js';
import { newId } from '../server/database/id.js';
import { sessionCookie } from '../server/http/session-cookie.js';

/** A real Chromium, found or installed as for the tests; without the work that it does for itself. */
export async function launchBrowser(): Promise<Browser> {
  const { provideBrowser } = await import(new URL('../../scripts/provide.mjs', import.meta.url).href);
  await provideBrowser();
  const idle = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({
    executablePath: process.env.TEST_BROWSER!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...idle],
  });
}

/** Somebody of a customer who has signed in, and has nothing in any cache yet. */
export async function signIn(
  db: Connection,
  browser: Browser,
  { customerId, url }: { customerId: string; url: string },
): Promise<BrowserContext> {
  const now = new Date();
  const [id, secret] = [newId('usr', now), randomBytes(32).toString('base64url')];
  const user = {
    id,
    customer_id: customerId,
    email: `${id}@bench`,
    name: 'Bench',
    role: 'CUSTOMER',
    password_hash: '-',
  };
  await db.query('INSERT INTO users SET ?', { ...user, created_at: now });
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await db.query('INSERT INTO sessions SET ?', {
    secret_hash: hashSecret(secret),
    id: newId('ses', now),
    user_id: id,
    created_at: now,
    last_used_at: now,
    expires_at: expiresAt,
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: sessionCookie(null).name, value: secret, url: new URL(url).origin }]);
  return context;
}
