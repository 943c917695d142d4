import { software } from '../../audit/actor.js';
import { AppError } from '../../errors.js';
import type { License } from '../../licenses/license.js';
import { buildLicense } from '../../testing/builders.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { ACTIVATE } from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { IdentifierType } from '../activation.js';
import { activate } from './activate.js';
import type { ActivateInput } from './activate-input.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());
afterEach(() => expectCountersToMatch(app.database));

type Input = Partial<ActivateInput> & { identifier: string };

/** Callers who ask in the same turn are served together. NEW, AGAIN or the code that each got, in their order. */
async function together({ licenseKey }: License, inputs: Input[], { database } = app): Promise<string[]> {
  const asked = inputs.map((input, i) => {
    const all = { licenseKey, identifierType: IdentifierType.HARDWARE, ...input };
    return activate(database, all, software(`request ${i}`)).then(
      ({ alreadyActive }) => (alreadyActive ? 'AGAIN' : 'NEW'),
      (error: unknown) => (error instanceof AppError ? error.code : 'INTERNAL'),
    );
  });
  return Promise.all(asked);
}

const devices = (count: number, name = 'device'): Input[] =>
  Array.from({ length: count }, (_, i) => ({ identifier: `${name} ${i}` }));
const stored = async ({ id }: License) =>
  (
    await app.database.query<{ identifier: string }[]>(
      'SELECT identifier FROM activations WHERE license_id = ? ORDER BY id',
      [id],
    )
  ).map(({ identifier }) => identifier);
const times = (count: number, answer: string): string[] => Array(count).fill(answer);

/** Something that happens right behind the next read, ahead of what follows from it. */
function overtakeOnce(happening: () => Promise<unknown>): jest.SpyInstance {
  const { run } = app.database;
  return jest.spyOn(app.database, 'run').mockImplementationOnce(async (...read) => {
    const found = await run.apply(app.database, read);
    await happening();
    return found as never;
  });
}

test('a hundred who ask at once share one transaction', async () => {
  const license = await buildLicense(app.database, { activationLimit: null });
  const transactions = jest.spyOn(app.database, 'transaction');
  expect(await together(license, devices(100))).toEqual(times(100, 'NEW'));
  expect(transactions).toHaveBeenCalledTimes(1);
  transactions.mockRestore();
  expect(await stored(license)).toEqual(devices(100).map(({ identifier }) => identifier));
});

test('when they are more than there are slots, the first ones get them', async () => {
  const owner = await signedIn(app);
  const license = await buildLicense(app.database, { activationLimit: 3, customerId: owner.user.customerId });
  expect(await together(license, devices(5))).toEqual([...times(3, 'NEW'), ...times(2, 'ACTIVATION_LIMIT_REACHED')]);
  expect(await stored(license)).toEqual(['device 0', 'device 1', 'device 2']);
  const { auditEntries } = await owner.ask('{ auditEntries { nodes { action requestId } } }');
  const told = auditEntries.nodes.map((entry: Record<string, string>) => `${entry.requestId}: ${entry.action}`);
  expect(told.sort()).toEqual([
    ...[0, 1, 2].map((i) => `request ${i}: activation.created`),
    ...[3, 4].map((i) => `request ${i}: activation.refused`),
  ]);
});

test('slots that somebody else took meanwhile are not given out again', async () => {
  const license = await buildLicense(app.database, { activationLimit: 4 });
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const overtaken = overtakeOnce(() => together(license, devices(2, 'other'), other));
  expect(await together(license, devices(3))).toEqual(['NEW', 'NEW', 'ACTIVATION_LIMIT_REACHED']);
  overtaken.mockRestore();
  await other.close();
});

test('who has a slot already is told so beside those who get one, also when the license is full', async () => {
  const license = await buildLicense(app.database, { activationLimit: 2 });
  await together(license, devices(1));
  expect(await together(license, devices(3))).toEqual(['AGAIN', 'NEW', 'ACTIVATION_LIMIT_REACHED']);
  expect(await together(license, devices(2))).toEqual(['AGAIN', 'AGAIN']);
});

test('the same identifier many times among others has one row', async () => {
  const license = await buildLicense(app.database, { activationLimit: 3 });
  const same = { identifier: 'same' };
  const answers = await together(license, [same, ...devices(1), same, same, ...devices(3)]);
  expect(answers).toEqual(['NEW', 'NEW', 'AGAIN', 'AGAIN', 'AGAIN', 'NEW', 'ACTIVATION_LIMIT_REACHED']);
  expect(await stored(license)).toEqual(['same', 'device 0', 'device 1']);
});

test('an identifier that got its row on another node meanwhile takes no second slot, and hurts nobody', async () => {
  const license = await buildLicense(app.database, { activationLimit: 3 });
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const overtaken = overtakeOnce(() => together(license, devices(1), other));
  expect(await together(license, devices(3))).toEqual(['AGAIN', 'NEW', 'NEW']);
  overtaken.mockRestore();
  await other.close();
});

test('idempotency keys mean what they mean alone: one use each, whoever comes first', async () => {
  const license = await buildLicense(app.database, { activationLimit: null });
  const keyed = (identifier: string, idempotencyKey: string) => ({ identifier, idempotencyKey });
  const first = [keyed('a', 'k'), keyed('a', 'k'), keyed('b', 'k'), keyed('b', 'l'), keyed('c', 'm')];
  expect(await together(license, first)).toEqual(['NEW', 'AGAIN', 'IDEMPOTENCY_KEY_REUSED', 'NEW', 'NEW']);
  // Two that stand already want the same new key; the third has one of its own.
  const second = [keyed('a', 'n'), keyed('b', 'n'), keyed('c', 'o'), keyed('a', 'k')];
  expect(await together(license, second)).toEqual(['AGAIN', 'IDEMPOTENCY_KEY_REUSED', 'AGAIN', 'AGAIN']);
});

test.each([
  ['the same', 'a', 'AGAIN'],
  ['another', 'b', 'IDEMPOTENCY_KEY_REUSED'],
])('a key that got %s use on another node meanwhile is answered as used', async (_, identifier, answer) => {
  const license = await buildLicense(app.database, { activationLimit: null });
  await together(license, [{ identifier: 'a' }, { identifier: 'b' }]);
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const overtaken = overtakeOnce(() => together(license, [{ identifier: 'a', idempotencyKey: 'k' }], other));
  expect(await together(license, [{ identifier, idempotencyKey: 'k' }])).toEqual([answer]);
  overtaken.mockRestore();
  await other.close();
});

test('what the database refuses to store is refused alone', async () => {
  const license = await buildLicense(app.database, { activationLimit: null });
  await app.database.query("ALTER TABLE activations ADD CONSTRAINT ck_test CHECK (label <> 'poison')");
  const inputs = devices(7);
  Object.assign(inputs[3]!, { label: 'poison' });
  const answers = await together(license, inputs);
  await app.database.query('ALTER TABLE activations DROP CONSTRAINT ck_test');
  expect(answers).toEqual(inputs.map(({ label }) => (label ? 'INTERNAL' : 'NEW')));
});

test('a license that is unknown, or was suspended meanwhile, refuses all of them', async () => {
  const unknown = { licenseKey: 'NO-SUCH-KEY' } as License;
  expect(await together(unknown, devices(3))).toEqual(times(3, 'LICENSE_NOT_FOUND'));
  const license = await buildLicense(app.database);
  const suspension = 'UPDATE licenses SET suspended_at = UTC_TIMESTAMP(3) WHERE id = ?';
  const overtaken = overtakeOnce(() => app.database.query(suspension, [license.id]));
  expect(await together(license, devices(3))).toEqual(times(3, 'LICENSE_SUSPENDED'));
  overtaken.mockRestore();
});

test('two nodes that fill one license at the same time give out as many slots as it has', async () => {
  const license = await buildLicense(app.database, { activationLimit: 25 });
  const other = await createTestApp({ databaseUrl: app.databaseUrl });
  const answers = await Promise.all([
    together(license, devices(40, 'here')),
    ...devices(40, 'there').map((input) => together(license, [input], other)),
  ]);
  expect(answers.flat().filter((answer) => answer === 'NEW')).toHaveLength(25);
  expect(answers.flat().filter((answer) => answer === 'ACTIVATION_LIMIT_REACHED')).toHaveLength(55);
  await other.close();
});

test('a thousand devices that start on one license at once all get their slots', async () => {
  const license = await buildLicense(app.database, { activationLimit: null });
  const start = (input: Input) => app.anonymous.ask(ACTIVATE, { input: { licenseKey: license.licenseKey, ...input } });
  await Promise.all(devices(1_000).map(start));
  expect(await stored(license)).toHaveLength(1_000);
}, 60_000);
