import { readFileSync } from 'node:fs';
import { UserRole } from './accounts/user.js';
import { buildLicense } from './testing/builders.js';
import type { Caller } from './testing/caller.js';
import { signedIn } from './testing/signed-in.js';
import { createTestApp, type TestApp } from './testing/test-app.js';

/** What docs/clients.md gives to authors of clients, run as it stands there. */
const [, program] = /^```js\nimport [^\n]*\n(.*?)^```/ms.exec(readFileSync('docs/clients.md', 'utf8'))!;

interface Answer {
  code: string;
}
type StayActivated = (options: object) => Promise<string>;

let app: TestApp;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
});
afterAll(() => app.close());

/** A client that does the next of `events` instead of each pause, and has no network while one says so. */
function client(licenseKey: string, identifier: string, events: (() => unknown)[]) {
  const store = { token: null as string | null };
  const heard: string[] = [];
  const pauses: number[] = [];
  const self = { store, heard, pauses, hasNetwork: true, run };
  const sleep = async (ms: number) => {
    pauses.push(ms / 1000);
    const next = events.shift();
    if (!next) throw new Error(`more pauses than events, after ${heard}`);
    await next();
  };
  const viaNetwork = (...request: Parameters<typeof fetch>) =>
    self.hasNetwork ? fetch(...request) : Promise.reject(new TypeError('fetch failed'));
  const make = new Function('sleep', 'fetch', `${program!.replace('export ', '')} return stayActivated;`);
  const stayActivated: StayActivated = make(sleep, viaNetwork);
  function run() {
    const tell = ({ code }: Answer) => void heard.push(code);
    const url = `${app.url}/graphql`;
    return stayActivated({ url, licenseKey, identifier, appVersion: '1.0', store, tell });
  }
  return self;
}

/** A token is that of the activation before its dot. */
const idOf = ({ store }: { store: { token: string | null } }) => store.token!.split('.')[0]!;

const change = (mutation: string, id: string) =>
  staff.ask(`mutation ($id: ID!) { ${mutation}(id: $id) { __typename } }`, { id });

test('the client of the documentation lives through everything that passes, and stops where nothing does', async () => {
  const { id, licenseKey } = await buildLicense(app.database);
  const device = client(licenseKey, 'A', [
    () => change('suspendLicense', id),
    () => change('reinstateLicense', id),
    () => Object.assign(device, { hasNetwork: false }),
    () => Object.assign(device, { hasNetwork: true }),
    () => Object.assign(device.store, { token: 'of another server' }),
    () => undefined,
    () => change('deactivateActivation', idOf(device)),
  ]);
  expect(await device.run()).toBe('ACTIVATION_DEACTIVATED');
  const back = ['NO_ANSWER', 'OK', 'ACTIVATION_TOKEN_INVALID', 'OK', 'OK', 'ACTIVATION_DEACTIVATED'];
  expect(device.heard).toEqual(['OK', 'OK', 'LICENSE_SUSPENDED', 'OK', ...back]);
  const [first, whileSuspended, , offline] = device.pauses;
  for (const seconds of [first!, whileSuspended!]) {
    expect(seconds).toBeGreaterThanOrEqual(270);
    expect(seconds).toBeLessThanOrEqual(300);
  }
  expect(offline).toBeLessThanOrEqual(2);
});

test('a removed device that is started again takes a slot; on a full or a revoked license there is none', async () => {
  const license = await buildLicense(app.database, { activationLimit: 1 });
  const removed = client(license.licenseKey, 'A', [() => change('deactivateActivation', idOf(removed))]);
  await removed.run();
  const other = client(license.licenseKey, 'B', [
    async () => expect(await removed.run()).toBe('ACTIVATION_LIMIT_REACHED'),
    () => change('revokeLicense', license.id),
  ]);
  expect(await other.run()).toBe('LICENSE_REVOKED');
  expect(await removed.run()).toBe('LICENSE_REVOKED');
});
