import { get, type IncomingMessage } from 'node:http';
import { buildApiToken, buildLicense } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { signedIn, withToken } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const ROWS = 100_000;
/** Of a busy machine; here each step takes a few seconds. */
const PATIENCE_MS = 180_000;
jest.setTimeout(PATIENCE_MS);
const REVOKE = 'mutation ($id: ID!) { revokeApiToken(id: $id) { id } }';

let app: TestApp;
let customerId: string;
beforeAll(async () => {
  app = await createTestApp();
  const license = await buildLicense(app.database, { activationLimit: null, activationsInUse: ROWS });
  customerId = license.customerId!;
  const digit =
    '(SELECT 0 AS d UNION SELECT 1 UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8 UNION SELECT 9)';
  await app.database.query(
    `INSERT INTO activations
       (id, license_id, customer_id, identifier, identifier_search, identifier_hash, identifier_type, label, status, activated_at)
     SELECT CONCAT('act_', LPAD(n, 26, '0')), ?, ?, CONCAT('host-', n), CONCAT('host-', n), UNHEX(SHA2(n, 256)),
       'HARDWARE', REPEAT('x', 200), 'ACTIVE', '2026-01-01' + INTERVAL n DIV 7 SECOND
     FROM (SELECT a.d + b.d * 10 + c.d * 100 + d.d * 1000 + e.d * 10000 AS n
       FROM ${['a', 'b', 'c', 'd', 'e'].map((name) => `${digit} ${name}`).join(' CROSS JOIN ')}) AS numbers`,
    [license.id, customerId],
    PATIENCE_MS,
  );
});
afterAll(() => app.close());

/** A file that arrives only as far as it is read. */
function open({ headers }: Caller): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${app.url}/export/activations.csv`, { headers, agent: false }, resolve).once('error', reject);
  });
}

/** Reads to the end; answers the ids, or throws when the end does not come. */
async function readAll(file: IncomingMessage): Promise<string[]> {
  let text = '';
  for await (const piece of file.setEncoding('utf8')) text += piece;
  return text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.slice(0, line.indexOf(',')));
}

async function codeOf(file: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of file.setEncoding('utf8')) text += piece;
  return JSON.parse(text).errors[0].extensions.code;
}

test('every one of 100,000 rows is in the file once, newest first', async () => {
  const ids = await readAll(await open(await signedIn(app, { customerId })));
  expect(ids).toHaveLength(ROWS);
  expect(ids).toEqual([...new Set(ids)].sort().reverse());
});

test('an idle reader is read ahead for by some pages of a hundred, not by all', async () => {
  const asked = jest.spyOn(app.database, 'run');
  const idle = await open(await signedIn(app, { customerId }));
  // By the time that another one has read everything, the idle one could have been sent everything.
  await readAll(await open(await signedIn(app, { customerId })));
  // Only the pages of an export bring a deadline of their own.
  expect(asked.mock.calls.filter(([, deadlineMs]) => deadlineMs !== undefined).length).toBeLessThan(100 + 50);
  idle.destroy();
  asked.mockRestore();
});

test('two at the same time are given to one person, and a reader who hangs up makes room', async () => {
  const ada = await signedIn(app, { customerId });
  const files = [await open(ada), await open(ada)];
  const third = await open(ada);
  expect(third.statusCode).toBe(429);
  expect(await codeOf(third)).toBe('RATE_LIMITED');
  const colleague = await open(await signedIn(app, { customerId }));
  expect(colleague.statusCode).toBe(200);
  files[0]!.destroy();
  let next = await open(ada);
  while (next.statusCode === 429) {
    next.resume();
    next = await open(ada);
  }
  expect(next.statusCode).toBe(200);
  for (const file of [...files, colleague, next]) file.destroy();
});

test('a token that is revoked meanwhile reads no further: the file breaks off', async () => {
  const ada = await signedIn(app, { customerId });
  const { token, secret } = await buildApiToken(app.database, { customerId });
  const file = await open(withToken(app, secret));
  expect(file.statusCode).toBe(200);
  await ada.ask(REVOKE, { id: token.id });
  await expect(readAll(file)).rejects.toThrow('aborted');
});
