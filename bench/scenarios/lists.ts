import type { RowDataPacket } from 'mysql2/promise';
import { encodeCursor } from '../../server/database/cursor.js';
import { fixed, type Payload } from '../load/payload.js';
import type { Measure, Scenario } from '../scenario.js';
import { seedStaffSession } from '../seed-staff.js';
import { quantile } from '../statistics.js';
import type { World } from '../world.js';
import { throughput } from './asking.js';

const NODE = 'id identifier status lastSeenAt activatedAt';
const DEEP_PAGE = 1_000;
const PAGE = 50;

/** One customer's list, as long as the settings say: in full runs a million rows. */
export const lists: Scenario = {
  name: 'lists',
  comparisons: [
    {
      name: 'page of 50 at the far end ÷ first page, p99',
      unit: 'ms',
      ours: 'last-p99',
      baseline: 'first-p99',
      goal: { atMost: 1.15 },
    },
    {
      name: 'page of 50 in the middle ÷ first page, p99',
      unit: 'ms',
      ours: 'middle-p99',
      baseline: 'first-p99',
      goal: { atMost: 1.15 },
    },
    {
      name: 'pages ÷ tutorial at page 1',
      unit: 'per second',
      ours: 'first',
      baseline: 'tutorial-first',
      goal: { atLeast: 6 },
    },
    {
      name: 'pages ÷ tutorial at page 1,000',
      unit: 'per second',
      ours: 'deep',
      baseline: 'tutorial-deep',
      goal: { atLeast: 100 },
    },
    {
      name: 'identifier substring among 100,000 of one customer, p99',
      unit: 'ms',
      ours: 'search-p99',
      goal: { atMost: 20 },
    },
    {
      name: 'identifier substring among all, for staff, p99',
      unit: 'ms',
      ours: 'staff-p99',
      goal: { atMost: 50 },
    },
  ],
  async open(world, names) {
    const { deepRows } = world.settings;
    const wantsPages = [...names].some((name) => !['search-p99', 'staff-p99'].includes(name));
    const big = wantsPages || names.has('staff-p99') ? await world.seed(oneCustomer(deepRows)) : null;
    const small = names.has('search-p99') ? await world.seed(oneCustomer(Math.min(deepRows, 100_000))) : null;
    const customerId = big?.customerIds[0] ?? '';
    const { url } = await world.serve('ours');
    const ours = { url, headers: { authorization: (big ?? small)!.authorizations[0]! } };
    const tutorial = { url: wantsPages ? (await world.serve('tutorial')).url : '', inFlight: 4 };
    const first = page('');
    const deep = big ? page(await cursorAt(world, customerId, DEEP_PAGE * PAGE)) : first;
    const middle = big ? page(await cursorAt(world, customerId, deepRows / 2)) : first;
    const last = big ? page(await cursorAt(world, customerId, deepRows - PAGE - 1)) : first;
    const staff = names.has('staff-p99') ? { url, headers: { cookie: await seedStaffSession(world.db) } } : ours;
    const searching = { url, headers: { authorization: small?.authorizations[0] ?? '' } };
    const search = await searchFor(world, small?.customerIds[0] ?? '');
    const staffSearch = await searchFor(world, customerId);
    return {
      'first-p99': p99(world, { ...ours, payload: first }),
      'middle-p99': p99(world, { ...ours, payload: middle }),
      'last-p99': p99(world, { ...ours, payload: last }),
      first: throughput(world, { ...ours, payload: first, inFlight: 16 }),
      'tutorial-first': throughput(world, { ...tutorial, payload: tutorialPage(customerId, 1) }),
      deep: throughput(world, { ...ours, payload: deep, inFlight: 16 }),
      // Some of these pages take seconds.
      'tutorial-deep': throughput(world, {
        ...tutorial,
        payload: tutorialPage(customerId, DEEP_PAGE),
        ms: Math.max(world.settings.longMs, world.settings.ms),
      }),
      'search-p99': p99(world, { ...searching, payload: search }),
      'staff-p99': p99(world, { ...staff, payload: staffSearch }),
    };
  },
};

const oneCustomer = (rows: number) => ({ customers: 1, licensesPerCustomer: 50, activationsPerLicense: rows / 50 });

/** One caller at a time: what a person waits for. */
export function p99(world: World, asking: { url: string; headers: Record<string, string>; payload: Payload }): Measure {
  return async () => {
    const { ms, leadMs } = world.settings;
    const { latencies, bad } = await world.load({ kind: 'closed', via: 'http', inFlight: 1, ms, leadMs, ...asking });
    if (bad > 0) throw new Error(`${bad} pages were refused.`);
    return quantile(latencies, 0.99);
  };
}

export function page(after: string): Payload {
  const query = `query ($after: String) { activations(first: ${PAGE}, after: $after) { nodes { ${NODE} } pageInfo { endCursor hasNextPage } } }`;
  return fixed(JSON.stringify({ query, variables: { after: after || null } }));
}

function tutorialPage(customerId: string, number: number): Payload {
  const query = `query ($id: ID!, $page: Int!) { activations(customerId: $id, page: $page, size: ${PAGE}) { totalCount nodes { ${NODE} } } }`;
  return fixed(JSON.stringify({ query, variables: { id: customerId, page: number } }));
}

/** For six characters from the middle of a customer's identifiers, which find about one device. */
export async function searchFor(world: World, customerId: string): Promise<Payload> {
  const [rows] = await world.db.query<RowDataPacket[]>(
    'SELECT identifier FROM activations WHERE customer_id = ? LIMIT 500',
    [customerId],
  );
  const query = `query ($text: String) { activations(first: 15, filter: { identifier: $text }) { nodes { ${NODE} } } }`;
  return {
    template: '<items>',
    item: `{"query":"${query}","variables":{"text":"<value>"}}`,
    itemsPerRequest: 1,
    valueFile: world.valueFile(rows.map((row) => String(row.identifier).slice(9, 15))),
  };
}

/** Behind so many rows of a customer, or of all. */
export async function cursorAt(world: World, customerId: string | null, offset: number): Promise<string> {
  const [rows] = await world.db.query<RowDataPacket[]>(
    `SELECT id, activated_at FROM activations ${customerId === null ? '' : 'WHERE customer_id = ?'}
     ORDER BY activated_at DESC, id DESC LIMIT 1 OFFSET ?`,
    [...(customerId === null ? [] : [customerId]), Math.max(0, offset - 1)],
  );
  return rows[0] ? encodeCursor('activatedAt', rows[0].activated_at, rows[0].id) : '';
}
