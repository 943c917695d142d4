import { UserRole } from '../../accounts/user.js';
import { buildCustomer, buildLicense } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { buildDevices, Device } from '../../testing/devices.js';
import {
  ACTIVATE,
  ACTIVATION,
  ACTIVATIONS,
  AUDIT_ENTRIES,
  DEACTIVATE_ACTIVATION,
  REVOKE_LICENSE,
  SUSPEND_LICENSE,
  UPDATE_LICENSE,
} from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { recordBeats } from '../heartbeats/record-beats.js';

let app: TestApp;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
});
afterAll(async () => {
  await expectCountersToMatch(app.database);
  await app.close();
});

const update = async (id: string, input: object) => (await staff.ask(UPDATE_LICENSE, { id, input })).updateLicense;
const refusal = (id: string, input: object) => staff.refusal(UPDATE_LICENSE, { id, input });
const refusedToActivate = async (licenseKey: string, identifier = 'new') =>
  (await app.anonymous.refusal(ACTIVATE, { input: { licenseKey, identifier } })).code;
const audit = async (caller: Caller, filter: object) =>
  (await caller.ask(AUDIT_ENTRIES, { filter })).auditEntries.nodes;
const actions = async (subjectId: string) =>
  (await audit(staff, { subjectId })).map(({ action }: { action: string }) => action);

describe('a field', () => {
  test('left out stays; null means unlimited, never, nobody', async () => {
    const license = await buildLicense(app.database, { activationLimit: 3, expiresAt: new Date('2099-01-01') });
    const { id, customerId } = license;
    expect(await update(id, { activationLimit: 4 })).toMatchObject({
      activationLimit: 4,
      expiresAt: '2099-01-01T00:00:00.000Z',
      customer: { id: customerId },
    });
    expect(await update(id, { activationLimit: null, expiresAt: null, customerId: null })).toMatchObject({
      activationLimit: null,
      activationsRemaining: null,
      expiresAt: null,
      customer: null,
      status: 'AVAILABLE',
    });
  });

  test('that is as it was changes nothing: no entry in the audit', async () => {
    const { id } = await buildLicense(app.database, { activationLimit: 3 });
    const first = await update(id, { activationLimit: 7, expiresAt: '2099-01-01T00:00:00.000Z' });
    expect(await update(id, { activationLimit: 7, expiresAt: '2099-01-01T00:00:00.000Z' })).toEqual(first);
    expect(await update(id, {})).toEqual(first);
    const entries = await audit(staff, { subjectId: id });
    expect(entries).toHaveLength(1);
    expect(JSON.parse(entries[0].before)).toEqual({ activationLimit: 3, expiresAt: null });
    expect(JSON.parse(entries[0].after)).toEqual({ activationLimit: 7, expiresAt: '2099-01-01T00:00:00.000Z' });
  });

  test.each([0, -1])('activationLimit is not %i', async (activationLimit) => {
    const { id } = await buildLicense(app.database);
    expect(await refusal(id, { activationLimit })).toEqual({ code: 'VALIDATION_FAILED', field: 'activationLimit' });
  });

  test('of an unknown license, or an unknown customer, is not found', async () => {
    const { id } = await buildLicense(app.database);
    expect((await refusal('lic_unknown', {})).code).toBe('NOT_FOUND');
    expect((await refusal(id, { customerId: 'cus_unknown' })).code).toBe('NOT_FOUND');
  });

  test('of a revoked license stays for good', async () => {
    const { id } = await buildLicense(app.database, { activationLimit: 3 });
    await staff.ask(REVOKE_LICENSE, { id });
    expect((await refusal(id, { activationLimit: 4 })).code).toBe('LICENSE_REVOKED');
    expect(await update(id, { activationLimit: 3 })).toMatchObject({ status: 'REVOKED' });
  });
});

describe('the limit', () => {
  test('lowered below use keeps devices working, and refuses new ones until use is below it', async () => {
    const devices = await buildDevices(app, 3, { activationLimit: 3 });
    const { id, licenseKey } = devices[0]!.license;
    expect(await update(id, { activationLimit: 2 })).toMatchObject({ activationsInUse: 3, activationsRemaining: 0 });
    for (const device of devices) expect(await device.heartbeat()).toBe('OK');
    expect((await Device.activate(app, devices[0]!.license, devices[0]!.identifier)).id).toBe(devices[0]!.id);
    expect(await refusedToActivate(licenseKey)).toBe('ACTIVATION_LIMIT_REACHED');
    await staff.ask(DEACTIVATE_ACTIVATION, { id: devices[0]!.id });
    expect(await refusedToActivate(licenseKey)).toBe('ACTIVATION_LIMIT_REACHED');
    await staff.ask(DEACTIVATE_ACTIVATION, { id: devices[1]!.id });
    await Device.activate(app, devices[0]!.license, 'new');
    expect(await refusedToActivate(licenseKey, 'newer')).toBe('ACTIVATION_LIMIT_REACHED');
  });

  test('raised lets new devices in at once', async () => {
    const [device] = await buildDevices(app, 1, { activationLimit: 1 });
    expect(await refusedToActivate(device!.license.licenseKey)).toBe('ACTIVATION_LIMIT_REACHED');
    await update(device!.license.id, { activationLimit: 2 });
    await Device.activate(app, device!.license, 'new');
  });
});

describe('the expiry', () => {
  test('is decided at the instant: up to it everything works, from it on nothing, until it is extended', async () => {
    const [device] = await buildDevices(app, 1);
    const { id, licenseKey } = device!.license;
    const expiresAt = new Date(app.database.clock.now().getTime() + 3_600_000);
    await update(id, { expiresAt });
    expect(await device!.heartbeat()).toBe('OK');
    app.database.clock.advance(3_600);
    try {
      expect(await device!.heartbeat()).toBe('LICENSE_EXPIRED');
      expect(await device!.validate()).toBe('LICENSE_EXPIRED');
      expect(await refusedToActivate(licenseKey)).toBe('LICENSE_EXPIRED');
      expect((await staff.ask(ACTIVATION, { id: device!.id })).activation.status).toBe('ACTIVE');
      expect((await update(id, { expiresAt: null })).status).toBe('ACTIVE');
      expect(await device!.heartbeat()).toBe('OK');
    } finally {
      app.database.clock.advance(-3_600);
    }
  });

  test('may be set into the past', async () => {
    const [device] = await buildDevices(app, 1);
    expect((await update(device!.license.id, { expiresAt: '2020-01-01T00:00:00Z' })).status).toBe('EXPIRED');
    expect(await device!.heartbeat()).toBe('LICENSE_EXPIRED');
  });
});

describe('a license that is nobody’s', () => {
  test('is assigned, and works', async () => {
    const { id, licenseKey } = await buildLicense(app.database, { customerId: null });
    expect(await refusedToActivate(licenseKey)).toBe('LICENSE_NOT_ASSIGNED');
    const person = await signedIn(app);
    expect(await update(id, { customerId: person.user.customerId })).toMatchObject({ status: 'ASSIGNED' });
    await app.anonymous.ask(ACTIVATE, { input: { licenseKey, identifier: 'A' } });
    expect((await person.ask(ACTIVATIONS)).activations.totalCount).toBe(1);
  });

  test('because it was taken away keeps its devices and slots, which nobody but staff sees', async () => {
    const owner = await signedIn(app);
    const { customerId } = owner.user;
    const [device] = await buildDevices(app, 1, { customerId, activationLimit: 1 });
    const { id, licenseKey } = device!.license;
    expect(await update(id, { customerId: null })).toMatchObject({ status: 'AVAILABLE', activationsInUse: 1 });
    expect(await device!.heartbeat()).toBe('LICENSE_NOT_ASSIGNED');
    expect(await device!.validate()).toBe('LICENSE_NOT_ASSIGNED');
    expect(await refusedToActivate(licenseKey)).toBe('LICENSE_NOT_ASSIGNED');
    expect((await owner.ask(ACTIVATION, { id: device!.id })).activation).toBeNull();
    expect((await staff.ask(ACTIVATION, { id: device!.id })).activation).toMatchObject({ status: 'ACTIVE' });
    await update(id, { customerId });
    expect(await device!.heartbeat()).toBe('OK');
    expect((await owner.ask(ACTIVATION, { id: device!.id })).activation).toMatchObject({ revision: 3 });
  });

  test('is still suspended and revoked with its devices', async () => {
    const [device] = await buildDevices(app, 1);
    const { id } = device!.license;
    await update(id, { customerId: null });
    expect((await staff.ask(SUSPEND_LICENSE, { id })).suspendLicense.status).toBe('SUSPENDED');
    expect((await staff.ask(REVOKE_LICENSE, { id })).revokeLicense.activationsInUse).toBe(0);
    expect((await staff.ask(ACTIVATION, { id: device!.id })).activation.status).toBe('DEACTIVATED');
  });
});

describe('a transfer to another customer', () => {
  test('moves the devices and their history; the old customer sees and does nothing any more', async () => {
    const [seller, buyer] = [await signedIn(app), await signedIn(app)];
    const [gone, device] = await buildDevices(app, 2, { customerId: seller.user.customerId });
    await seller.ask(DEACTIVATE_ACTIVATION, { id: gone!.id });
    await update(device!.license.id, { customerId: buyer.user.customerId });
    expect((await buyer.ask(ACTIVATIONS)).activations.totalCount).toBe(2);
    expect((await seller.ask(ACTIVATIONS)).activations.totalCount).toBe(0);
    expect((await seller.ask(ACTIVATION, { id: device!.id })).activation).toBeNull();
    const { id } = device!;
    expect((await seller.refusal(DEACTIVATE_ACTIVATION, { id })).code).toBe('ACTIVATION_NOT_FOUND');
    expect((await buyer.ask(ACTIVATION, { id })).activation).toMatchObject({ status: 'ACTIVE', revision: 2 });
    expect(await device!.heartbeat()).toBe('OK');
  });

  test('may be repeated: one entry for the license, one for each device', async () => {
    const { id: customerId } = await buildCustomer(app.database);
    const [device] = await buildDevices(app, 1);
    const first = await update(device!.license.id, { customerId });
    expect(await update(device!.license.id, { customerId })).toEqual(first);
    expect(await actions(device!.license.id)).toEqual(['license.updated']);
    expect(await actions(device!.id)).toEqual(['activation.transferred', 'activation.created']);
  });

  test('tells the new customer in the audit that it came, and not from whom', async () => {
    const [seller, buyer] = [await signedIn(app), await signedIn(app)];
    const [device] = await buildDevices(app, 1, { customerId: seller.user.customerId });
    const { id } = device!.license;
    await update(id, { customerId: buyer.user.customerId });
    const [seen] = await audit(buyer, { subjectId: id });
    expect(JSON.parse(seen.before)).toEqual({ customerId: null });
    expect(JSON.parse(seen.after)).toEqual({ customerId: buyer.user.customerId });
    const [full] = await audit(staff, { subjectId: id });
    expect(JSON.parse(full.before)).toEqual({ customerId: seller.user.customerId });
    expect(JSON.stringify(await audit(buyer, {}))).not.toContain(seller.user.customerId);
    expect(JSON.stringify(await audit(seller, {}))).not.toContain(buyer.user.customerId);
  });

  test('between the read and the write of a heartbeat: the heartbeat is the new customer’s', async () => {
    const { id: customerId } = await buildCustomer(app.database);
    const [device] = await buildDevices(app, 1);
    const { run } = app.database;
    const overtaken = jest.spyOn(app.database, 'run').mockImplementationOnce(async (...read) => {
      const rows = await run.apply(app.database, read);
      await update(device!.license.id, { customerId });
      return rows as never;
    });
    const outcomes = await recordBeats(app.database, [{ activationId: device!.id, appVersion: null }]);
    expect(outcomes.get(device!.id)?.beat).toMatchObject({ customerId, revision: 2 });
    overtaken.mockRestore();
  });

  test('while people deactivate and devices activate: every device is whose the license is', async () => {
    const owner = await signedIn(app);
    const { id: other } = await buildCustomer(app.database);
    const devices = await buildDevices(app, 10, { customerId: owner.user.customerId, activationLimit: null });
    const { license } = devices[0]!;
    await Promise.all([
      ...devices.map(({ id }) => owner.send(DEACTIVATE_ACTIVATION, { id })),
      ...devices.map((_, i) => Device.activate(app, license, `late ${i}`)),
      update(license.id, { customerId: other }),
    ]);
    const strays = await app.database.query('SELECT id FROM activations WHERE license_id = ? AND customer_id <> ?', [
      license.id,
      other,
    ]);
    expect(strays).toEqual([]);
    await expectCountersToMatch(app.database);
  });
});
