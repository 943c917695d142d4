import type { EntityManager } from 'typeorm';
import { visibleTo } from '../accounts/visible-to.js';
import { Activation, ActivationStatus } from '../activations/activation.js';
import { heartbeatStatusSql } from '../activations/heartbeats/heartbeat-status.js';
import type { Context } from '../context.js';
import { License, LicenseStatus } from '../licenses/license.js';
import { Product } from '../licenses/product.js';
import { statusSql } from '../licenses/rules.js';
import { Dashboard } from './dashboard.js';

const SOON_MS = 30 * 86_400_000;

/** Two statements, whatever the number of rows; each total is counted by the rule that lists and filters go by. */
export async function countDashboard({ db, viewer, now }: Context): Promise<Dashboard> {
  const { customerId } = visibleTo(viewer);
  return db.run(async (manager) => {
    const licenses = await countLicenses(manager, customerId, now);
    const { online = 0, silent = 0, neverSeen = 0 } = await countActivations(manager, customerId, now);
    const activationsInUse = online + silent + neverSeen;
    return Object.assign(new Dashboard(), { ...licenses, online, silent, neverSeen, activationsInUse });
  });
}

function countLicenses(manager: EntityManager, customerId: string | null, now: Date) {
  const query = manager
    .createQueryBuilder(License, 'license')
    .select('COUNT(*)', 'totalLicenses')
    .addSelect(countIf(statusSql(LicenseStatus.ACTIVE, 'license', 'now')), 'activeLicenses')
    .addSelect(
      countIf('license.revokedAt IS NULL AND license.expiresAt > :now AND license.expiresAt <= :soon'),
      'expiringSoon',
    )
    .setParameters({ now, soon: new Date(now.getTime() + SOON_MS) });
  if (customerId !== null) query.where('license.customerId = :customerId', { customerId });
  return query.getRawOne<Record<'totalLicenses' | 'activeLicenses' | 'expiringSoon', unknown>>().then(asNumbers);
}

function countActivations(manager: EntityManager, customerId: string | null, now: Date) {
  const start = 'DATE_SUB(:now, INTERVAL product.heartbeatWindowSeconds SECOND)';
  const status = heartbeatStatusSql('activation.lastSeenAt', start);
  const query = manager
    .createQueryBuilder(Activation, 'activation')
    .innerJoin(License, 'license', 'license.id = activation.licenseId')
    .innerJoin(Product, 'product', 'product.id = license.productId')
    .select(countIf(status.ALIVE), 'online')
    .addSelect(countIf(status.DEAD), 'silent')
    .addSelect(countIf(status.NOT_STARTED), 'neverSeen')
    .where('activation.status <> :gone', { gone: ActivationStatus.DEACTIVATED })
    .setParameter('now', now);
  if (customerId !== null) query.andWhere('activation.customerId = :customerId', { customerId });
  return query.getRawOne<Record<'online' | 'silent' | 'neverSeen', unknown>>().then(asNumbers);
}

const countIf = (condition: string) => `COUNT(CASE WHEN ${condition} THEN 1 END)`;

/** Counts are bigints, which drivers may hand over as text. */
function asNumbers<K extends string>(row: Record<K, unknown> | undefined): Partial<Record<K, number>> {
  const entries = Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]);
  return Object.fromEntries(entries) as Partial<Record<K, number>>;
}
