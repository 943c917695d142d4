import type { Clock } from '../../database/clock.js';
import { itemErrors, type ReportInternal } from '../../errors.js';
import { heartbeatIntervalSeconds } from '../../licenses/product.js';
import type { HeartbeatInput, HeartbeatPayload, HeartbeatResult } from '../payloads.js';
import { nextHeartbeatDueAt } from './heartbeat-status.js';
import type { Heartbeats } from './heartbeats.js';
import type { Beat } from './judge-beats.js';

/** Of one request; more of them go into several commits as it is. */
export const MAX_HEARTBEATS = 1_000;

export interface HeartbeatDeps {
  heartbeats: Heartbeats;
  clock: Clock;
  report: ReportInternal;
}

/** @throws what `Heartbeats.beat` throws. */
export async function answerHeartbeat(
  { heartbeats, clock }: HeartbeatDeps,
  { activationToken, appVersion }: HeartbeatInput,
): Promise<HeartbeatPayload> {
  return heartbeatPayload(await heartbeats.beat(activationToken, appVersion), clock);
}

/**
 * One result each, in order, whatever becomes of the others: they may be in several commits, of which one fails, and
 * whoever is told of a failure of all would think that none was durable.
 */
export function answerHeartbeats(deps: HeartbeatDeps, inputs: readonly HeartbeatInput[]): Promise<HeartbeatResult[]> {
  const errorOf = itemErrors(deps.report);
  const refused = (cause: unknown) => ({ heartbeat: null, error: errorOf(cause) });
  const taken = (heartbeat: HeartbeatPayload) => ({ heartbeat, error: null });
  return Promise.all(inputs.map((input) => answerHeartbeat(deps, input).then(taken, refused)));
}

function heartbeatPayload(beat: Beat, clock: Clock): HeartbeatPayload {
  return {
    activationId: beat.activationId,
    lastSeenAt: beat.lastSeenAt,
    nextHeartbeatDueAt: nextHeartbeatDueAt(beat.lastSeenAt, beat.heartbeatWindowSeconds)!,
    heartbeatIntervalSeconds: heartbeatIntervalSeconds(beat),
    serverTime: clock.now(),
    licenseStatus: beat.licenseStatus,
    licenseExpiresAt: beat.licenseExpiresAt,
  };
}
