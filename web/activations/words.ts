import type { ActivationStatus, HeartbeatStatus, IdentifierType } from '../__generated__/graphql.js';
import type { DotTone } from '../ui/Dot.js';
import type { Tone } from '../ui/StatusBadge.js';

/** What the enums of the API are called on the screen, in the order in which they are offered. */
export const STATUS: Record<ActivationStatus, { label: string; tone: Tone }> = {
  ACTIVE: { label: 'Active', tone: 'good' },
  SUSPENDED: { label: 'Suspended', tone: 'warning' },
  DEACTIVATED: { label: 'Deactivated', tone: 'neutral' },
};

export const HEARTBEAT: Record<HeartbeatStatus, { label: string; tone: DotTone }> = {
  ALIVE: { label: 'Online', tone: 'online' },
  DEAD: { label: 'Silent', tone: 'silent' },
  NOT_STARTED: { label: 'Never', tone: 'hollow' },
};

export const NOUN: Record<IdentifierType, string> = { HARDWARE: 'device', DOMAIN: 'domain' };

export function options<T extends string>(words: Record<T, { label: string }>) {
  return (Object.keys(words) as T[]).map((value) => ({ value, label: words[value].label }));
}

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
