import { type Actor, ActorType, SYSTEM, software } from '../../audit/actor.js';
import { AuditEntry } from '../../audit/audit-entry.js';
import { buildCustomer, buildLicense } from '../../testing/builders.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { activate } from '../activate/activate.js';
import { Activation, ActivationStatus, IdentifierType } from '../activation.js';
import { updateLicense } from '../staff/update-license.js';
import { deactivate } from './deactivate.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());
afterEach(() => expectCountersToMatch(app.database));

async function devices(count: number): Promise<Activation[]> {
  const { licenseKey } = await buildLicense(app.database, { activationLimit: null });
  const added = Array.from({ length: count }, (_, i) => {
    const input = { licenseKey, identifier: `device ${i}`, identifierType: IdentifierType.HARDWARE };
    return activate(app.database, input, software(`request ${i}`));
  });
  return (await Promise.all(added)).map(({ activation }) => activation);
}

/** Those who ask in the same turn leave together. GONE, AGAIN or why not, in their order. */
async function together(leaving: Activation[]): Promise<string[]> {
  const asked = leaving.map((activation, i) =>
    deactivate(app.database, activation, software(`request ${i}`)).then(
      ({ alreadyDeactivated }) => (alreadyDeactivated ? 'AGAIN' : 'GONE'),
      ({ code }) => code as string,
    ),
  );
  return Promise.all(asked);
}

test('a hundred who leave one license at once share one transaction, and each is in the audit', async () => {
  const leaving = await devices(100);
  const transactions = jest.spyOn(app.database, 'transaction');
  expect(new Set(await together(leaving))).toEqual(new Set(['GONE']));
  expect(transactions).toHaveBeenCalledTimes(1);
  transactions.mockRestore();
  const entries = app.database.source.getRepository(AuditEntry);
  const subjects = await entries.findBy({ action: 'activation.deactivated' });
  expect(new Set(subjects.map(({ subjectId }) => subjectId))).toEqual(new Set(leaving.map(({ id }) => id)));
});

test('who leaves twice, and who may not, take no slot from the others', async () => {
  const [first, second, suspended, stays] = await devices(4);
  const suspend = "UPDATE activations SET status = 'SUSPENDED' WHERE id = ?";
  await app.database.query(suspend, [suspended!.id]);
  const answers = await together([second!, suspended!, first!, second!]);
  expect(answers).toEqual(['GONE', 'ACTIVATION_SUSPENDED', 'GONE', 'AGAIN']);
  const [{ status }] = await app.database.query<[Activation]>('SELECT status FROM activations WHERE id = ?', [
    stays!.id,
  ]);
  expect(status).toBe(ActivationStatus.ACTIVE);
});

test('of one that went to another customer meanwhile, the old one can free no slot', async () => {
  const [found] = await devices(1);
  const { id: customerId } = await buildCustomer(app.database);
  await updateLicense(app.database, found!.licenseId, { customerId }, SYSTEM);
  const old: Actor = { type: ActorType.CUSTOMER, name: 'Ada', requestId: null, customerId: found!.customerId };
  await expect(deactivate(app.database, found!, old)).rejects.toMatchObject({ code: 'ACTIVATION_NOT_FOUND' });
  const stored = app.database.source.getRepository(Activation).findOneByOrFail({ id: found!.id });
  expect(await stored).toMatchObject({ customerId, status: ActivationStatus.ACTIVE });
});
