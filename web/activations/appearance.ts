import type { ActivationStatus, HeartbeatStatus } from '../__generated__/graphql.js';
import type { DotTone } from '../ui/Dot.js';
import type { Tone } from '../ui/StatusBadge.js';

export const STATUS_TONE: Record<ActivationStatus, Tone> = {
  ACTIVE: 'good',
  SUSPENDED: 'warning',
  DEACTIVATED: 'neutral',
};

export const HEARTBEAT_TONE: Record<HeartbeatStatus, DotTone> = {
  ALIVE: 'online',
  DEAD: 'silent',
  NOT_STARTED: 'hollow',
};

/** "3 / 5", or "3 / ∞" where there is no limit. */
export function slots({
  activationsInUse,
  activationLimit,
}: {
  activationsInUse: number;
  activationLimit?: number | null;
}) {
  return `${activationsInUse} / ${activationLimit ?? '∞'}`;
}
