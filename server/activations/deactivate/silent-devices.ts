import { IsNull, Not } from 'typeorm';
import { SYSTEM } from '../../audit/actor.js';
import type { Database } from '../../database/database.js';
import { Product } from '../../licenses/product.js';
import { usableSql } from '../../licenses/rules.js';
import type { Activation } from '../activation.js';
import { freeSlot } from './deactivate.js';

/** A device that was DEAD for too long, as it was when it was found. */
export type SilentDevice = Pick<Activation, 'id' | 'licenseId' | 'lastSeenAt' | 'silenceCountsFrom'>;

const AT_ONCE = 500;
/** It looks at every activation of the product; a million take some seconds. */
const DEADLINE_MS = 20_000;

/** The products whose silent devices lose their slots. */
export function findSweptProducts(db: Database): Promise<Product[]> {
  return db.run((manager) => manager.findBy(Product, { deactivateDeadAfterSeconds: Not(IsNull()) }));
}

/**
 * The devices of a product that were DEAD for longer than it allows, at `asOf`. What counts as silence is time in
 * which a heartbeat would have been heard and taken: from the last one, or from when the license or the device was
 * reinstated; without the service's outages; and not at all while the license cannot be used.
 */
export function findSilentDevices(db: Database, product: Product, asOf: Date): Promise<SilentDevice[]> {
  const allowedMs = 1000 * (product.heartbeatWindowSeconds + (product.deactivateDeadAfterSeconds ?? Infinity));
  const start = 'GREATEST(a.last_seen_at, COALESCE(a.silence_counts_from, a.last_seen_at))';
  return db.query(
    `SELECT a.id, a.license_id AS licenseId, a.last_seen_at AS lastSeenAt, a.silence_counts_from AS silenceCountsFrom
     FROM activations AS a JOIN licenses AS l ON l.id = a.license_id
     WHERE l.product_id = ? AND ${usableSql('l', db.clock.sql)} AND a.status = 'ACTIVE' AND a.last_seen_at < ?
       AND TIMESTAMPDIFF(MICROSECOND, ${start}, ?) - (
         SELECT COALESCE(SUM(TIMESTAMPDIFF(MICROSECOND, o.began_at, o.ended_at)), 0)
         FROM outages AS o WHERE o.ended_at > ${start}
       ) > ?
     ORDER BY a.last_seen_at LIMIT ${AT_ONCE}`,
    [product.id, new Date(asOf.getTime() - allowedMs), asOf, allowedMs * 1000],
    DEADLINE_MS,
  );
}

/** Null when it was heard from in the meantime, or the product's times are others by now: a late heartbeat wins. */
export function deactivateSilent(db: Database, device: SilentDevice, product: Product): Promise<Activation | null> {
  return freeSlot(db, device, SYSTEM, {
    sql: `last_seen_at = ? AND silence_counts_from <=> ? AND EXISTS (
      SELECT 1 FROM licenses AS l JOIN products AS p ON p.id = l.product_id
      WHERE l.id = activations.license_id AND p.heartbeat_window_seconds = ? AND p.deactivate_dead_after_seconds = ?)`,
    parameters: [
      device.lastSeenAt,
      device.silenceCountsFrom,
      product.heartbeatWindowSeconds,
      product.deactivateDeadAfterSeconds,
    ],
  });
}
