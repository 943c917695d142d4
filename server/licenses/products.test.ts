import { UserRole } from '../accounts/user.js';
import { buildLicense, buildProduct } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { buildDevices } from '../testing/devices.js';
import { AUDIT_ENTRIES, HEARTBEAT } from '../testing/operations.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

let app: TestApp;
let staff: Caller;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF, name: 'Grace Hopper' });
});
afterAll(() => app.close());

const FIELDS = 'id name heartbeatWindowSeconds deactivateDeadAfterSeconds';
const CREATE = `mutation ($input: CreateProductInput!) { createProduct(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $input: UpdateProductInput!) { updateProduct(id: $id, input: $input) { ${FIELDS} } }`;
const PRODUCTS = '{ products { totalCount nodes { id } } }';

const create = async (input: object) => (await staff.ask(CREATE, { input })).createProduct;
const update = async (id: string, input: object) => (await staff.ask(UPDATE, { id, input })).updateProduct;
const actions = async (subjectId: string) =>
  (await staff.ask(AUDIT_ENTRIES, { filter: { subjectId } })).auditEntries.nodes.map(
    ({ action }: { action: string }) => action,
  );

describe('createProduct', () => {
  test('makes a product whose devices are silent after ten minutes and stay until a person removes them', async () => {
    const product = await create({ name: 'Studio' });
    expect(product).toEqual({
      id: expect.stringMatching(/^prd_/),
      name: 'Studio',
      heartbeatWindowSeconds: 600,
      deactivateDeadAfterSeconds: null,
    });
    expect(await actions(product.id)).toEqual(['product.created']);
  });

  test.each([
    ['name', { name: '' }],
    ['heartbeatWindowSeconds', { heartbeatWindowSeconds: 59 }],
    ['heartbeatWindowSeconds', { heartbeatWindowSeconds: 31_536_001 }],
    ['deactivateDeadAfterSeconds', { deactivateDeadAfterSeconds: 0 }],
    ['deactivateDeadAfterSeconds', { deactivateDeadAfterSeconds: 2_000_000_000 }],
  ])('refuses a bad %s', async (field, input) => {
    expect(await staff.refusal(CREATE, { input: { name: 'X', ...input } })).toEqual({
      code: 'VALIDATION_FAILED',
      field,
    });
  });

  test('takes the bounds', async () => {
    const input = { name: 'X', heartbeatWindowSeconds: 60, deactivateDeadAfterSeconds: 1 };
    expect(await create(input)).toMatchObject(input);
  });
});

describe('updateProduct', () => {
  test('changes what is given, leaves the rest, and null is never', async () => {
    const { id } = await create({ name: 'A', heartbeatWindowSeconds: 120, deactivateDeadAfterSeconds: 3600 });
    expect(await update(id, { name: 'B' })).toMatchObject({
      name: 'B',
      heartbeatWindowSeconds: 120,
      deactivateDeadAfterSeconds: 3600,
    });
    expect(await update(id, { deactivateDeadAfterSeconds: null })).toMatchObject({ deactivateDeadAfterSeconds: null });
  });

  test('tells devices that were heard before of another window with their next heartbeat', async () => {
    const [device] = await buildDevices(app, 1);
    const interval = async () => {
      const { heartbeat } = await app.anonymous.ask(HEARTBEAT, { input: { activationToken: device!.token } });
      return heartbeat.heartbeatIntervalSeconds;
    };
    expect([await interval(), await interval()]).toEqual([300, 300]);
    await update(device!.license.productId, { heartbeatWindowSeconds: 120 });
    expect(await interval()).toBe(60);
  });

  test('may be repeated: the same answer, no second entry in the audit', async () => {
    const { id } = await create({ name: 'A' });
    const first = await update(id, { name: 'B' });
    expect(await update(id, { name: 'B' })).toEqual(first);
    expect(await update(id, {})).toEqual(first);
    expect(await actions(id)).toEqual(['product.updated', 'product.created']);
  });

  test('takes a window longer than the time after which the dead are deactivated, as that begins behind it', async () => {
    const { id } = await create({ name: 'A', deactivateDeadAfterSeconds: 3600 });
    const input = { heartbeatWindowSeconds: 7200 };
    expect(await update(id, input)).toMatchObject({ ...input, deactivateDeadAfterSeconds: 3600 });
  });

  test('refuses to take the name away, and does not know an unknown product', async () => {
    const { id } = await create({ name: 'A' });
    expect((await staff.refusal(UPDATE, { id, input: { name: null } })).field).toBe('name');
    expect((await staff.refusal(UPDATE, { id: 'prd_unknown', input: {} })).code).toBe('NOT_FOUND');
  });
});

test('products lists all for staff, and for a customer those of its licenses', async () => {
  const person = await signedIn(app);
  const { customerId } = person.user;
  expect((await person.ask(PRODUCTS)).products.totalCount).toBe(0);
  const mine = await buildProduct(app.database);
  await buildProduct(app.database);
  for (let count = 0; count < 2; count++) await buildLicense(app.database, { customerId, productId: mine.id });
  expect((await person.ask(PRODUCTS)).products).toEqual({ totalCount: 1, nodes: [{ id: mine.id }] });
  expect((await staff.ask(PRODUCTS)).products.totalCount).toBeGreaterThan(1);
});

test('products are found by a part of the name, every character literal', async () => {
  for (const name of ['Nimbus 50%', 'Nimbus 500']) await buildProduct(app.database, { name });
  const found = async (query: string) =>
    (
      await staff.ask('query ($query: String) { products(query: $query) { nodes { name } } }', { query })
    ).products.nodes.map(({ name }: { name: string }) => name);
  expect(await found(' NIMBUS')).toEqual(['Nimbus 500', 'Nimbus 50%']);
  expect(await found('50%')).toEqual(['Nimbus 50%']);
});
