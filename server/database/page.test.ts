import { UserRole } from '../accounts/user.js';
import { buildCustomer, buildLicense } from '../testing/builders.js';
import type { Caller } from '../testing/caller.js';
import { Device } from '../testing/devices.js';
import { signedIn } from '../testing/signed-in.js';
import { createTestApp, type TestApp } from '../testing/test-app.js';

const COUNT = 17;

let app: TestApp;
let staff: Caller;
let licenseId: string;
beforeAll(async () => {
  app = await createTestApp();
  staff = await signedIn(app, { role: UserRole.STAFF });
  // As many customers, products and licenses; entries in the audit come from the devices.
  for (let i = 0; i < COUNT; i++)
    await buildLicense(app.database, { customerId: (await buildCustomer(app.database)).id });
  const license = await buildLicense(app.database, { activationLimit: null });
  licenseId = license.id;
  for (let i = 0; i < COUNT; i++) await Device.activate(app, license, `device ${i}`);
});
afterAll(() => app.close());

const PAGE =
  'totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const PARAMETERS = '$first: Int, $after: String, $last: Int, $before: String';
const GIVEN = 'first: $first, after: $after, last: $last, before: $before';

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Every connection that takes all four arguments; some with a filter, which must hold on every page. */
const connections: Record<string, { query: string; read(data: never): Page }> = {
  ...Object.fromEntries(
    ['licenses', 'activations', 'auditEntries', 'customers', 'products'].map((field) => [
      field,
      { query: `query (${PARAMETERS}) { ${field}(${GIVEN}) { ${PAGE} } }`, read: (data: never) => data[field] },
    ]),
  ),
  'activations with a filter': {
    query: `query (${PARAMETERS}) { activations(${GIVEN}, filter: { identifier: "1", status: [ACTIVE] }) { ${PAGE} } }`,
    read: (data: { activations: Page }) => data.activations,
  },
  'auditEntries with a filter': {
    query: `query (${PARAMETERS}) { auditEntries(${GIVEN}, filter: { action: "activation.created" }) { ${PAGE} } }`,
    read: (data: { auditEntries: Page }) => data.auditEntries,
  },
  'License.activations': {
    query: `query (${PARAMETERS}) { licenses(first: 1) { nodes {
      activations(${GIVEN}, orderBy: { field: IDENTIFIER, direction: ASC }) { ${PAGE} } } } }`,
    read: (data: { licenses: { nodes: [{ activations: Page }] } }) => data.licenses.nodes[0].activations,
  },
};

describe.each(Object.entries(connections))('%s', (_, { query, read }) => {
  const page = async (variables: object): Promise<Page> => read((await staff.ask(query, { ...variables })) as never);
  const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

  test('has the same nodes with and without their edges, and cursors at both ends', async () => {
    const { nodes, edges, pageInfo, totalCount } = await page({});
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(nodes).toHaveLength(Math.min(15, totalCount));
    expect(pageInfo).toMatchObject({ startCursor: edges[0]!.cursor, endCursor: edges.at(-1)!.cursor });
    expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length);
  });

  test('reads the same forwards and backwards, and between two cursors', async () => {
    const all = await page({ first: 100 });
    expect(all.nodes).toHaveLength(all.totalCount);
    expect(all.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    const { cursor: third } = all.edges[2]!;
    const { cursor: sixth } = all.edges[5]!;
    expect(ids(await page({ last: 100 }))).toEqual(ids(all));
    expect(ids(await page({ first: 2, after: third }))).toEqual(ids(all).slice(3, 5));
    expect(ids(await page({ last: 2, before: third }))).toEqual(ids(all).slice(0, 2));
    expect(ids(await page({ after: third, before: sixth }))).toEqual(ids(all).slice(3, 5));
    expect(ids(await page({ last: 1, after: third, before: sixth }))).toEqual(ids(all).slice(4, 5));
    expect(await page({ first: 2, before: third })).toMatchObject({ pageInfo: { hasNextPage: false } });
  });

  test('says whether there is more: at the ends, in the middle, behind the end', async () => {
    const { totalCount } = await page({});
    const all = await page({ first: 100 });
    const info = async (variables: object) => {
      const { hasNextPage, hasPreviousPage } = (await page(variables)).pageInfo;
      return [hasPreviousPage, hasNextPage];
    };
    expect(await info({ first: totalCount })).toEqual([false, false]);
    expect(await info({ first: totalCount - 1 })).toEqual([false, true]);
    expect(await info({ last: totalCount })).toEqual([false, false]);
    expect(await info({ last: totalCount - 1 })).toEqual([true, false]);
    expect(await info({ first: 1, after: all.edges[1]!.cursor })).toEqual([true, true]);
    const behind = await page({ first: 5, after: all.pageInfo.endCursor });
    expect(behind).toMatchObject({ nodes: [], edges: [], totalCount });
    expect(behind.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  test('refuses what is no page', async () => {
    const field = async (variables: object) => (await staff.refusal(query, { ...variables })).field;
    expect(await field({ first: 101 })).toBe('first');
    expect(await field({ last: 101 })).toBe('last');
    expect(await field({ first: -1 })).toBe('first');
    expect(await field({ first: 1, last: 1 })).toBe('last');
    expect(await field({ after: 'x' })).toBe('after');
    expect(await field({ before: Buffer.from('["id",null]').toString('base64url') })).toBe('before');
  });
});

test('the life of a device is paged forwards', async () => {
  const history = `query ($id: ID!, $after: String) { license(id: $id) { activations(first: 1) { nodes {
    history(first: 1, after: $after) { ${PAGE} } } } } }`;
  const read = async (after: string | null) =>
    (await staff.ask(history, { id: licenseId, after })).license.activations.nodes[0].history as Page;
  const { pageInfo, nodes, totalCount } = await read(null);
  expect([nodes.length, totalCount, pageInfo.hasNextPage]).toEqual([1, 1, false]);
  expect((await read(pageInfo.endCursor)).nodes).toEqual([]);
});
