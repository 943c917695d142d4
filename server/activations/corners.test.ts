import { buildLicense } from '../testing/builders.js';
import { ACTIVATE, HEARTBEAT } from '../testing/operations.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let owner: Awaited<ReturnType<typeof signedIn>>;
beforeAll(async () => {
  app = await createTestApp();
  owner = await signedIn(app);
});
afterAll(() => app.close());

const LIST = `query ($first: Int, $after: String, $filter: ActivationFilter) {
  activations(first: $first, after: $after, filter: $filter, orderBy: { field: IDENTIFIER, direction: ASC }) {
    nodes { id identifier label hostname platform appVersion } pageInfo { hasNextPage endCursor } } }`;

async function activate(input: object) {
  const { licenseKey, id: licenseId } = await buildLicense(app.database, { customerId: owner.user.customerId });
  const answer = (await app.anonymous.ask(ACTIVATE, { input: { licenseKey, ...input } })).activate;
  const [listed] = (await owner.ask(LIST, { filter: { licenseId } })).activations.nodes;
  return { ...answer, listed };
}

describe('what was sent is what is stored and answered', () => {
  test.each([
    ['one character', 'x'],
    ['255 characters', 'x'.repeat(255)],
    ['255 characters of four bytes', '🖥'.repeat(255)],
    ['letters that grow when they are lower-cased', 'İ'.repeat(255)],
    ['quotes, backslashes and a bit of SQL', `'"\\\`; DROP TABLE activations; -- %_`],
    ['a family of emoji', '👩‍👩‍👧‍👦 + 🏳️‍🌈'],
    ['letters from right to left', 'שלום-مرحبا'],
    ['blanks inside', 'a  b\u00a0c\u3000d'],
    ['what looks like JSON, HTML, a template', '{"$ne": null} <b>x</b> {{y}}'],
    ['what JavaScript has a meaning for', '__proto__'],
  ])('of an identifier of %s', async (_, identifier) => {
    const { activation, listed } = await activate({ identifier });
    expect([activation.identifier, listed.identifier]).toEqual([identifier, identifier]);
  });

  test('of everything else that software tells of itself, at its full length', async () => {
    const long = '🖥'.repeat(255);
    const told = { label: long, hostname: long, platform: long, appVersion: '🖥'.repeat(64) };
    expect((await activate({ identifier: 'A', ...told })).listed).toMatchObject(told);
  });

  test('but for blanks around it, and what is empty is absent', async () => {
    const told = { label: '  My laptop\n', hostname: '', platform: '   ', appVersion: null };
    const { listed } = await activate({ identifier: '\t A \n', ...told });
    expect(listed).toMatchObject({
      identifier: 'A',
      label: 'My laptop',
      hostname: null,
      platform: null,
      appVersion: null,
    });
  });
});

test('a control character in what software tells of itself is a blank, on a heartbeat, too', async () => {
  const told = {
    label: 'Ada\u202e’s\nlaptop',
    hostname: 'ada\u0000\u0000',
    platform: 'Win\ud800dows',
    appVersion: '\u001b[1m2.0',
  };
  const { activationToken, listed } = await activate({ identifier: 'A', ...told });
  const stored = { label: 'Ada ’s laptop', hostname: 'ada', platform: 'Win dows', appVersion: '[1m2.0' };
  expect(listed).toMatchObject(stored);
  await app.anonymous.ask(HEARTBEAT, { input: { activationToken, appVersion: '2.1\n' } });
  const query = 'query ($id: ID!) { activation(id: $id) { appVersion } }';
  expect((await owner.ask(query, { id: listed.id })).activation.appVersion).toBe('2.1');
});

test('all of these are found page by page in the order of identifiers, each once', async () => {
  const all = (await owner.ask(LIST, { first: 100 })).activations.nodes.map(({ id }: { id: string }) => id);
  const walked: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = (await owner.ask(LIST, { first: 1, after })).activations as {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    walked.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(walked).toEqual(all);
});

test.each([
  ['a single character', 'k'],
  ['255 characters', 'k'.repeat(255)],
  ['255 characters of four bytes', '🔑'.repeat(255)],
  ['a blank', ' '],
])('an idempotency key may be %s', async (_, idempotencyKey) => {
  const { licenseKey } = await buildLicense(app.database);
  const input = { licenseKey, identifier: 'A', idempotencyKey };
  const [one, other] = [await app.anonymous.ask(ACTIVATE, { input }), await app.anonymous.ask(ACTIVATE, { input })];
  expect(other.activate.activation.id).toBe(one.activate.activation.id);
  const changed = { ...input, label: 'another' };
  expect((await app.anonymous.refusal(ACTIVATE, { input: changed })).code).toBe('IDEMPOTENCY_KEY_REUSED');
});

/** A few seconds; on a machine that has much else to do, more. */
const A_THOUSAND_MS = 120_000;

test(
  'a thousand devices behind one address activate and heartbeat undisturbed',
  async () => {
    const licenses = await Promise.all(
      Array.from({ length: 10 }, () => buildLicense(app.database, { activationLimit: null })),
    );
    const waiting = Array.from({ length: 1_000 }, (_, i) => ({
      licenseKey: licenses[i % licenses.length]!.licenseKey,
      identifier: `device ${i}`,
    }));
    const intervals = new Set<number>();
    const lane = async () => {
      for (let input = waiting.pop(); input !== undefined; input = waiting.pop()) {
        const { activationToken } = (await app.anonymous.ask(ACTIVATE, { input })).activate;
        const { heartbeat } = await app.anonymous.ask(HEARTBEAT, { input: { activationToken } });
        intervals.add(heartbeat.heartbeatIntervalSeconds);
      }
    };
    await Promise.all(Array.from({ length: 20 }, lane));
    expect(app.logged).toEqual([]);
    expect([...intervals]).toEqual([300]);
  },
  A_THOUSAND_MS,
);
