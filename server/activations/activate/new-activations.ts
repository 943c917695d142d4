import type { EntityManager } from 'typeorm';
import type { Actor } from '../../audit/actor.js';
import type { Clock } from '../../database/clock.js';
import { newId } from '../../database/id.js';
import { Activation, ActivationStatus } from '../activation.js';
import { insertParts } from '../lists/identifier-part.js';
import type { ActivationDetails } from './activate-input.js';

/** A device or domain that is to have a slot, and who asked for it. */
export interface Newcomer {
  details: ActivationDetails;
  actor: Actor;
}

type Owner = Pick<Activation, 'licenseId' | 'customerId' | 'productId'>;

/** Behind the statement that has locked the license's row, so that a transfer to another customer cannot slip in. */
export async function insertActivations(
  manager: EntityManager,
  clock: Clock,
  licenseId: string,
  newcomers: readonly Newcomer[],
): Promise<Activation[]> {
  const [license] = await manager.query<(Owner & { now: Date })[]>(
    `SELECT id AS licenseId, customer_id AS customerId, product_id AS productId, ${clock.sql} AS now
     FROM licenses WHERE id = ?`,
    [licenseId],
  );
  const { now, ...owner } = license!;
  clock.observe(now);
  const activations = newcomers.map(({ details }) => newActivation(details, owner, now));
  await manager.query(
    `INSERT INTO activations (id, license_id, customer_id, product_id, identifier, identifier_search, identifier_hash,
       identifier_type, label, hostname, platform, app_version, status, revision, activated_at) VALUES ?`,
    [
      activations.map((each) => [
        ...[each.id, each.licenseId, each.customerId, each.productId],
        ...[each.identifier, each.identifierSearch, each.identifierHash],
        ...[each.identifierType, each.label, each.hostname, each.platform, each.appVersion],
        ...[each.status, each.revision, now],
      ]),
    ],
  );
  await insertParts(manager, activations);
  return activations;
}

/** As it is stored. */
function newActivation(details: ActivationDetails, owner: Owner, now: Date): Activation {
  const { identifier, identifierHash, identifierType, label, hostname, platform, appVersion } = details;
  return Object.assign(new Activation(), {
    ...{ id: newId('act', now), ...owner },
    ...{ identifier, identifierSearch: identifier.toLowerCase(), identifierHash, identifierType },
    ...{ label, hostname, platform, appVersion },
    ...{ status: ActivationStatus.ACTIVE, revision: 1, activatedAt: now },
    ...{ lastSeenAt: null, suspendedAt: null, silenceCountsFrom: null },
    ...{ deactivatedAt: null, deactivationReason: null, deactivatedBy: null },
  });
}
