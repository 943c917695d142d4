import { createHash } from 'node:crypto';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { newId } from '../server/database/id.js';
import { insertRows } from './insert-rows.js';
import { addParts, makeParts } from './seed-parts.js';

/** So many devices of one license. */
export interface Share {
  customerId: string;
  licenseId: string;
  productId: string;
  count: number;
}

/**
 * Activations that were last seen within the hour, with all that belongs to them. `written` is told the ids of each
 * share. Where they are more than there are already, indexes are made afterwards: then rows only come to the end.
 */
export async function seedActivations(
  db: Connection,
  shares: readonly Share[],
  now: Date,
  written: (ids: string[]) => void,
): Promise<void> {
  const added = shares.reduce((sum, { count }) => sum + count, 0);
  const [[row]] = await db.query<RowDataPacket[]>('SELECT COUNT(*) AS there, MAX(id) AS newest FROM activations');
  const isMost = added > row?.there;
  const makeIndexes = isMost ? await dropIndexes(db) : null;
  let under: Promise<void> = Promise.resolve();
  for (const share of shares) {
    const ids = Array.from({ length: share.count }, () => newId('act', now));
    const rows = ids.map((id, i) => activation(share, id, i, now));
    written(ids);
    // The next ones are made while the database writes these.
    await under;
    under = insertRows(db, COLUMNS, rows);
  }
  await under;
  await makeIndexes?.();
  if (isMost) await makeParts(db);
  else if (added > 0) await addParts(db, row?.newest ?? '');
}

const COLUMNS =
  'activations (id, license_id, customer_id, product_id, identifier, identifier_search, identifier_hash, identifier_type, status, revision, last_seen_at, activated_at)';

function activation({ customerId, licenseId, productId, count }: Share, id: string, i: number, now: Date): unknown[] {
  const identifier = `host-${id.slice(-14)}-${i}`;
  const activatedAt = new Date(now.getTime() - (count - i) * 1_000);
  const lastSeenAt = new Date(now.getTime() - ((i * 7_919) % 3_600) * 1_000);
  const hash = createHash('sha256').update(identifier).digest();
  return [
    id,
    licenseId,
    customerId,
    productId,
    identifier,
    identifier,
    hash,
    'HARDWARE',
    'ACTIVE',
    1,
    lastSeenAt,
    activatedAt,
  ];
}

/** All but two that foreign keys need, and that rows come to the end of. */
async function dropIndexes(db: Connection): Promise<() => Promise<unknown>> {
  const [indexes] = await db.query<RowDataPacket[]>(
    `SELECT index_name AS name, GROUP_CONCAT(column_name ORDER BY seq_in_index) AS parts
     FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'activations' AND non_unique = 1
       AND index_name NOT IN ('ix_activations_customer_activated', 'ix_activations_license_activated')
     GROUP BY index_name`,
  );
  await db.query(`ALTER TABLE activations ${indexes.map(({ name }) => `DROP INDEX ${name}`).join(', ')}`);
  return () =>
    db.query(`ALTER TABLE activations ${indexes.map(({ name, parts }) => `ADD INDEX ${name} (${parts})`).join(', ')}`);
}
