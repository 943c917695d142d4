import type { Clock } from '../database/clock.js';
import { heartbeatIntervalSeconds } from '../licenses/product.js';
import { nextHeartbeatDueAt } from './heartbeat-status.js';
import type { HeartbeatPayload } from './payloads.js';
import type { Beat } from './record-beats.js';

/** What the software is answered. */
export function heartbeatPayload(beat: Beat, clock: Clock): HeartbeatPayload {
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
