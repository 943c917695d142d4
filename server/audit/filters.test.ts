import type { Database } from '../database/database.js';
import { newId } from '../database/id.js';
import { aloneAndTogether, pagesIn, pagesOf, plainList } from '../testing/plain-list.js';
import { createTestDatabase } from '../testing/test-database.js';
import { ActorType } from './actor.js';
import { AuditEntry } from './audit-entry.js';
import { type AuditFilter, findEntries } from './find-entries.js';

const NOW = new Date('2026-06-01T12:00:00.000Z');
const ROWS = 200;
const ACTIONS = ['activation.created', 'activation.deactivated', 'license.suspended'];
const CUSTOMERS = [null, 'cus_1', 'cus_2'];

let database: Database;
let drop: () => Promise<void>;
let rows: AuditEntry[];
beforeAll(async () => {
  ({ database, drop } = await createTestDatabase());
  const types = Object.values(ActorType);
  rows = Array.from({ length: ROWS }, (_, i) => {
    const n = (i * 7_919) % 10_007;
    const at = new Date(NOW.getTime() - (n % 90) * 60_000);
    const what = { action: ACTIONS[n % 4] ?? ACTIONS[0], subjectId: `act_${n % 23}` };
    const who = { actorType: types[n % 9] ?? ActorType.SOFTWARE, actor: 'Ada', customerId: CUSTOMERS[n % 3] };
    return Object.assign(new AuditEntry(), { id: newId('aud', NOW), at, ...what, ...who });
  });
  await database.transaction((manager) => manager.insert(AuditEntry, rows));
  await database.query('ANALYZE TABLE audit_entries');
});
afterAll(() => drop());

type Asked = { filter: AuditFilter; passes: (row: AuditEntry) => boolean };

/** Every filter there is; the compiler misses the one that is left out. */
function filters(): Record<keyof AuditFilter, Asked[]> {
  const [early, late] = [new Date(NOW.getTime() - 3_600_000), new Date(NOW.getTime() - 600_000)];
  return {
    subjectId: ['act_3', 'act_99'].map((subjectId) => ({
      filter: { subjectId },
      passes: (row) => row.subjectId === subjectId,
    })),
    action: [...ACTIONS, 'activation'].map((action) => ({
      filter: { action },
      passes: (row) => row.action === action,
    })),
    actorType: Object.values(ActorType).map((actorType) => ({
      filter: { actorType },
      passes: (row) => row.actorType === actorType,
    })),
    after: [{ filter: { after: early }, passes: ({ at }) => at > early }],
    before: [{ filter: { before: late }, passes: ({ at }) => at < late }],
  };
}

test.each([
  ['a customer', 'cus_1'],
  ['staff', null],
])('the audit is for %s what each filter leaves, on every page', async (_, customerId) => {
  await Promise.all(
    [[], ...aloneAndTogether(filters())].map(async (asked) => {
      const filter: AuditFilter = Object.assign({}, ...asked.map((each) => each.filter));
      const sees = (row: AuditEntry) => customerId === null || row.customerId === customerId;
      const passes = (row: AuditEntry) => sees(row) && asked.every((each) => each.passes(row));
      const pages = await pagesOf((args) => findEntries(database, customerId, filter, args));
      const ids = plainList(rows, passes, ({ at }) => at, 'DESC');
      expect({ filter, pages }).toEqual({ filter, pages: pagesIn(ids) });
    }),
  );
});
