import type { Database } from '../../database/database.js';
import { AppError } from '../../errors.js';
import { Activation, ActivationStatus } from '../activation.js';
import { maskIdentifier } from './identifier.js';
import type { Standing } from './standing.js';

const STALE_SHOWN = 3;

/** The refusal with what helps: the devices that were silent longest, masked, since any holder of the key reads it. */
export async function limitReached(db: Database, standing: Standing): Promise<AppError> {
  const { licenseId, activationLimit: limit, activationsInUse: inUse } = standing;
  const stale = await db.run((manager) =>
    manager.find(Activation, {
      where: { licenseId, status: ActivationStatus.ACTIVE },
      order: { lastSeenAt: 'ASC', activatedAt: 'ASC' },
      take: STALE_SHOWN,
    }),
  );
  return new AppError('ACTIVATION_LIMIT_REACHED', undefined, {
    limit,
    inUse,
    staleActivations: stale.map(({ identifier, lastSeenAt }) => ({
      maskedIdentifier: maskIdentifier(identifier),
      lastSeenAt: lastSeenAt?.toISOString() ?? null,
    })),
  });
}
