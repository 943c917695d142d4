import { UserRole } from '../../accounts/user.js';
import { software } from '../../audit/actor.js';
import { buildLicense } from '../../testing/builders.js';
import type { Caller } from '../../testing/caller.js';
import { expectCountersToMatch } from '../../testing/check-counters.js';
import { buildDevices, Device } from '../../testing/devices.js';
import {
  ACTIVATE,
  ACTIVATION,
  AUDIT_ENTRIES,
  DEACTIVATE_ACTIVATION,
  HEARTBEATS,
  REINSTATE_ACTIVATION,
  REINSTATE_LICENSE,
  REVOKE_LICENSE,
  SUSPEND_ACTIVATION,
  SUSPEND_LICENSE,
} from '../../testing/operations.js';
import { signedIn } from '../../testing/signed-in.js';
import { createTestApp, type TestApp } from '../../testing/test-app.js';
import { activate } from '../activate/activate.js';
import { Activation, ActivationStatus, IdentifierType } from '../activation.js';
import { deactivate } from '../deactivate/deactivate.js';

let app: TestApp;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF, name: 'Grace Hopper' });
});
afterAll(async () => {
  await expectCountersToMatch(app.database);
  await app.close();
});

const suspend = async (id: string, more: object = {}) =>
  (await staff.ask(SUSPEND_LICENSE, { id, ...more })).suspendLicense;
const reinstate = async (id: string) => (await staff.ask(REINSTATE_LICENSE, { id })).reinstateLicense;
const revoke = async (id: string) => (await staff.ask(REVOKE_LICENSE, { id })).revokeLicense;
const suspendDevice = async (id: string) => (await staff.ask(SUSPEND_ACTIVATION, { id })).suspendActivation;
const reinstateDevice = async (id: string) => (await staff.ask(REINSTATE_ACTIVATION, { id })).reinstateActivation;
const activation = async (id: string) => (await staff.ask(ACTIVATION, { id })).activation;
const audit = async (subjectId: string) =>
  (await staff.ask(AUDIT_ENTRIES, { filter: { subjectId } })).auditEntries.nodes;
const actions = async (subjectId: string) => (await audit(subjectId)).map(({ action }: { action: string }) => action);

describe('suspending a license', () => {
  test('stops its devices for heartbeats, validation, activation and people at once; slots stay taken', async () => {
    const [device] = await buildDevices(app, 2, { activationLimit: 2 });
    const { license } = device!;
    expect(await suspend(license.id)).toMatchObject({ status: 'SUSPENDED', activationsInUse: 2 });
    expect(await device!.heartbeat()).toBe('LICENSE_SUSPENDED');
    expect(await device!.validate()).toBe('LICENSE_SUSPENDED');
    expect(await activation(device!.id)).toMatchObject({ status: 'SUSPENDED', revision: 2, canDeactivate: false });
    const again = { input: { licenseKey: license.licenseKey, identifier: device!.identifier } };
    expect((await app.anonymous.refusal(ACTIVATE, again)).code).toBe('LICENSE_SUSPENDED');
    expect((await staff.refusal(DEACTIVATE_ACTIVATION, { id: device!.id })).code).toBe('ACTIVATION_SUSPENDED');
  });

  test('and reinstating it needs no new activation', async () => {
    const [device] = await buildDevices(app, 1);
    await suspend(device!.license.id);
    expect(await reinstate(device!.license.id)).toMatchObject({ status: 'ACTIVE', activationsInUse: 1 });
    expect(await activation(device!.id)).toMatchObject({ status: 'ACTIVE', revision: 3 });
    expect(await device!.heartbeat()).toBe('OK');
    expect(await device!.validate()).toBe('VALID');
  });

  test('may be repeated, and reinstating too: the same answer, no second effect, no second entry', async () => {
    const [device] = await buildDevices(app, 1);
    const { id } = device!.license;
    const suspended = await suspend(id, { reason: 'unpaid' });
    expect(await suspend(id, { reason: 'still unpaid' })).toEqual(suspended);
    const reinstated = await reinstate(id);
    expect(await reinstate(id)).toEqual(reinstated);
    expect((await activation(device!.id)).revision).toBe(3);
    expect(await actions(id)).toEqual(['license.reinstated', 'license.suspended']);
    expect(await actions(device!.id)).toEqual(['activation.reinstated', 'activation.suspended', 'activation.created']);
  });

  test('is told in the audit with who, why and what it was before', async () => {
    const license = await buildLicense(app.database);
    await suspend(license.id, { reason: '  unpaid invoice ' });
    const [entry] = await audit(license.id);
    expect(entry).toMatchObject({ actorType: 'STAFF', actor: 'Grace Hopper' });
    expect(JSON.parse(entry.before)).toEqual({ status: 'ASSIGNED' });
    expect(JSON.parse(entry.after)).toEqual({ status: 'SUSPENDED', reason: 'unpaid invoice' });
  });

  test('asked for many times at once happens once', async () => {
    const [device] = await buildDevices(app, 1);
    const { id } = device!.license;
    await Promise.all(Array.from({ length: 12 }, () => suspend(id)));
    expect(await actions(id)).toEqual(['license.suspended']);
    expect((await activation(device!.id)).revision).toBe(2);
  });

  test('works on one that is nobody’s or expired, and comes back as it was', async () => {
    const { id } = await buildLicense(app.database, { customerId: null });
    expect((await suspend(id)).status).toBe('SUSPENDED');
    expect((await reinstate(id)).status).toBe('AVAILABLE');
    const expired = await buildLicense(app.database, { expiresAt: new Date('2020-01-01') });
    expect((await suspend(expired.id)).status).toBe('SUSPENDED');
    expect((await reinstate(expired.id)).status).toBe('EXPIRED');
  });

  test('is refused for a revoked one, and unknown ids are not found', async () => {
    const { id } = await buildLicense(app.database);
    await revoke(id);
    expect((await staff.refusal(SUSPEND_LICENSE, { id })).code).toBe('LICENSE_REVOKED');
    expect((await staff.refusal(REINSTATE_LICENSE, { id })).code).toBe('LICENSE_REVOKED');
    for (const query of [SUSPEND_LICENSE, REINSTATE_LICENSE, REVOKE_LICENSE]) {
      expect((await staff.refusal(query, { id: 'lic_unknown' })).code).toBe('NOT_FOUND');
    }
  });

  test('takes a reason of at most 500 characters', async () => {
    const { id } = await buildLicense(app.database);
    const refusal = await staff.refusal(SUSPEND_LICENSE, { id, reason: 'x'.repeat(501) });
    expect(refusal).toEqual({ code: 'VALIDATION_FAILED', field: 'reason' });
  });

  test('is for staff, also when the license is one’s own', async () => {
    const person = await signedIn(app);
    const { id } = await buildLicense(app.database, { customerId: person.user.customerId });
    for (const query of [SUSPEND_LICENSE, REINSTATE_LICENSE, REVOKE_LICENSE]) {
      expect((await person.refusal(query, { id })).code).toBe('FORBIDDEN');
    }
  });
});

describe('suspending one activation', () => {
  test('stops this device only, which keeps its slot', async () => {
    const [device, other] = await buildDevices(app, 2, { activationLimit: 2 });
    expect(await suspendDevice(device!.id)).toMatchObject({ status: 'SUSPENDED', revision: 2 });
    expect(await device!.heartbeat()).toBe('ACTIVATION_SUSPENDED');
    expect(await device!.validate()).toBe('ACTIVATION_SUSPENDED');
    expect(await other!.heartbeat()).toBe('OK');
    const another = { input: { licenseKey: device!.license.licenseKey, identifier: 'new' } };
    expect((await app.anonymous.refusal(ACTIVATE, another)).code).toBe('ACTIVATION_LIMIT_REACHED');
    expect(await reinstateDevice(device!.id)).toMatchObject({ status: 'ACTIVE', revision: 3 });
    expect(await device!.heartbeat()).toBe('OK');
  });

  test('may be repeated, and reinstating too', async () => {
    const [device] = await buildDevices(app, 1);
    const suspended = await suspendDevice(device!.id);
    expect(await suspendDevice(device!.id)).toEqual(suspended);
    const reinstated = await reinstateDevice(device!.id);
    expect(await reinstateDevice(device!.id)).toEqual(reinstated);
    expect(await actions(device!.id)).toEqual(['activation.reinstated', 'activation.suspended', 'activation.created']);
  });

  test('outlives the suspension of its license: reinstating that brings back exactly the others', async () => {
    const [before, during, other] = await buildDevices(app, 3);
    const { id } = before!.license;
    await suspendDevice(before!.id);
    await suspend(id);
    await suspendDevice(during!.id);
    await reinstate(id);
    expect((await activation(before!.id)).status).toBe('SUSPENDED');
    expect((await activation(during!.id)).status).toBe('SUSPENDED');
    expect((await activation(other!.id)).status).toBe('ACTIVE');
    for (const { id } of [before!, during!]) expect((await reinstateDevice(id)).status).toBe('ACTIVE');
  });

  test('taken back while the license is suspended, it comes back with the license', async () => {
    const [device] = await buildDevices(app, 1);
    const { id } = device!.license;
    await suspendDevice(device!.id);
    await suspend(id);
    expect((await reinstateDevice(device!.id)).status).toBe('SUSPENDED');
    await reinstate(id);
    expect((await activation(device!.id)).status).toBe('ACTIVE');
  });

  test('is refused for a deactivated one, and unknown ids are not found', async () => {
    const [device] = await buildDevices(app, 1);
    await staff.ask(DEACTIVATE_ACTIVATION, { id: device!.id });
    for (const query of [SUSPEND_ACTIVATION, REINSTATE_ACTIVATION]) {
      expect((await staff.refusal(query, { id: device!.id })).code).toBe('ACTIVATION_DEACTIVATED');
      expect((await staff.refusal(query, { id: 'act_unknown' })).code).toBe('ACTIVATION_NOT_FOUND');
    }
  });
});

describe('revoking a license', () => {
  test('deactivates every device for good, also suspended ones, and frees their slots', async () => {
    const [device, suspended] = await buildDevices(app, 2);
    const { id, licenseKey } = device!.license;
    await suspendDevice(suspended!.id);
    expect(await revoke(id)).toMatchObject({ status: 'REVOKED', activationsInUse: 0 });
    for (const each of [device!, suspended!]) {
      expect(await activation(each.id)).toMatchObject({
        status: 'DEACTIVATED',
        deactivationReason: 'LICENSE_REVOKED',
        deactivatedBy: 'Grace Hopper',
      });
      expect(await each.heartbeat()).toBe('LICENSE_REVOKED');
      expect(await each.validate()).toBe('LICENSE_REVOKED');
    }
    expect((await app.anonymous.refusal(ACTIVATE, { input: { licenseKey, identifier: 'B' } })).code).toBe(
      'LICENSE_REVOKED',
    );
    await expectCountersToMatch(app.database);
  });

  test('may be repeated, and leaves what was deactivated before as it was', async () => {
    const [gone, device] = await buildDevices(app, 2);
    const { id } = device!.license;
    await staff.ask(DEACTIVATE_ACTIVATION, { id: gone!.id });
    const revoked = await revoke(id);
    expect(await revoke(id)).toEqual(revoked);
    expect(await activation(gone!.id)).toMatchObject({ deactivationReason: 'STAFF_REQUEST', revision: 2 });
    expect(await actions(id)).toEqual(['license.revoked']);
    expect(await actions(device!.id)).toEqual(['activation.deactivated', 'activation.created']);
    expect(await actions(gone!.id)).toEqual(['activation.deactivated', 'activation.created']);
  });
});

describe('at the same time as others', () => {
  test('activations and a suspension: whatever won, no device is ACTIVE on a suspended license', async () => {
    for (let round = 0; round < 5; round++) {
      const license = await buildLicense(app.database, { activationLimit: null });
      const { id, licenseKey } = license;
      const activates = Array.from({ length: 16 }, (_, i) =>
        app.anonymous.send(ACTIVATE, { input: { licenseKey, identifier: `d${i}` } }),
      );
      const answers = await Promise.all([...activates, suspend(id)]);
      const codes = answers.flatMap(({ errors }) => errors ?? []).map((error) => error.extensions.code);
      expect(codes.every((code) => code === 'LICENSE_SUSPENDED')).toBe(true);
      const rows = await app.database.query<{ status: string }[]>(
        'SELECT status FROM activations WHERE license_id = ?',
        [id],
      );
      expect(rows.filter(({ status }) => status !== 'SUSPENDED')).toEqual([]);
      expect(rows).toHaveLength(16 - codes.length);
    }
    await expectCountersToMatch(app.database);
  });

  test('heartbeats and a suspension: none that comes after it is answered', async () => {
    const devices = await buildDevices(app, 20, { activationLimit: null });
    const { id } = devices[0]!.license;
    const inputs = devices.map(({ token }) => ({ activationToken: token }));
    let suspendedAt = Number.POSITIVE_INFINITY;
    const beating = async () => {
      for (let round = 0; round < 10; round++) {
        const startedAt = performance.now();
        const { heartbeats } = await app.anonymous.ask(HEARTBEATS, { inputs });
        const codes = heartbeats.map(({ error }: { error: { code: string } | null }) => error?.code ?? 'OK');
        if (startedAt > suspendedAt) expect(new Set(codes)).toEqual(new Set(['LICENSE_SUSPENDED']));
      }
    };
    const suspending = suspend(id).then(() => {
      suspendedAt = performance.now();
    });
    await Promise.all([beating(), beating(), suspending]);
  });

  test('heartbeats, suspensions and reinstatements end without a deadlock, and with what was asked last', async () => {
    const devices = await buildDevices(app, 20, { activationLimit: null });
    const { id } = devices[0]!.license;
    const inputs = devices.map(({ token }) => ({ activationToken: token }));
    const beating = async () => {
      for (let round = 0; round < 15; round++) await app.anonymous.ask(HEARTBEATS, { inputs });
    };
    const switching = async () => {
      for (let round = 0; round < 5; round++) {
        await suspend(id);
        await reinstate(id);
      }
    };
    await Promise.all([beating(), beating(), switching()]);
    for (const device of devices) expect(await device.heartbeat()).toBe('OK');
    expect(app.logged).toEqual([]);
  });

  test('a device that came back while it was being deactivated is deactivated, not taken for gone', async () => {
    const [device] = await buildDevices(app, 1);
    const found = await app.database.run((manager) => manager.findOneByOrFail(Activation, { id: device!.id }));
    const whenRead = Object.assign(new Activation(), found, { status: ActivationStatus.SUSPENDED });
    expect(await deactivate(app.database, whenRead, software('test'))).toMatchObject({
      alreadyDeactivated: false,
      activation: { status: 'DEACTIVATED' },
    });
  });

  test('an activate that is overtaken by a suspension is told of it, and takes no slot', async () => {
    const license = await buildLicense(app.database);
    const { run } = app.database;
    const overtaken = jest.spyOn(app.database, 'run').mockImplementationOnce(async (...read) => {
      const found = await run.apply(app.database, read);
      await suspend(license.id);
      return found as never;
    });
    const input = { licenseKey: license.licenseKey, identifier: 'A', identifierType: IdentifierType.HARDWARE };
    await expect(activate(app.database, input, software('test'))).rejects.toMatchObject({ code: 'LICENSE_SUSPENDED' });
    overtaken.mockRestore();
  });

  test('deactivations and a revocation: each device ends once', async () => {
    const devices = await buildDevices(app, 10, { activationLimit: null });
    const { id } = devices[0]!.license;
    await Promise.all([...devices.map((device) => staff.send(DEACTIVATE_ACTIVATION, { id: device.id })), revoke(id)]);
    for (const device of devices) {
      expect(await activation(device.id)).toMatchObject({ status: 'DEACTIVATED', revision: 2 });
      expect(await actions(device.id)).toEqual(['activation.deactivated', 'activation.created']);
    }
    await expectCountersToMatch(app.database);
  });
});

test('a device that activates anew after its license came back gets its old activation', async () => {
  const [device] = await buildDevices(app, 1);
  await suspend(device!.license.id);
  await reinstate(device!.license.id);
  expect((await Device.activate(app, device!.license, device!.identifier)).id).toBe(device!.id);
});
