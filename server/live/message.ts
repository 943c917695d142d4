import type { EndCode } from './connections.js';
import type { LiveEvent } from './event.js';
import { type Heartbeat, readLines, writeLines } from './heartbeat-lines.js';
import { parseJson } from './parse-json.js';

/** What one node tells the others. */
export type Message =
  | { kind: 'events'; events: readonly LiveEvent[] }
  /** In a form of their own, as there are thousands of them for one of the others. */
  | { kind: 'heartbeats'; heartbeats: readonly Heartbeat[] }
  /** A session or token is gone. */
  | { kind: 'ended'; credentialId: string; code: EndCode }
  /** Somebody failed to show a secret, or knew it after all; the limits mean nothing to us. */
  | { kind: 'failure'; limit: string; key: string; isForgiven: boolean }
  /** The sender was cut off and had something to say meanwhile: nobody knows what. */
  | { kind: 'missed' }
  /** Comes back to its sender, who knows by it that both directions work. */
  | { kind: 'beat' };

/** Sender and kind stand in front, so that what isn't wanted is never parsed: `<node> <kind> <JSON, or lines of it>`. */
export function encode(node: string, message: Message): string {
  if (message.kind === 'heartbeats') return `${node} heartbeats ${writeLines(message.heartbeats)}`;
  const { kind, ...content } = message;
  return `${node} ${kind} ${JSON.stringify(content)}`;
}

const FRONT = /^([\w-]{1,64}) ([a-z]{1,16}) /;

/** The front of a message; null for what isn't one. */
export function envelope(text: string): { node: string; kind: string; content: string } | null {
  const [front, node, kind] = FRONT.exec(text) ?? [];
  return front && node && kind ? { node, kind, content: text.slice(front.length) } : null;
}

/** Of whom heartbeats are read; null stands for those of nobody. */
export type IsWatched = (customerId: string | null) => boolean;

/**
 * Null for what no node of this version sends: a newer node during an upgrade, somebody else on the channel, a fault.
 * Checked to the last field, because readers' messages are made of it.
 */
export function decode(kind: string, content: string, isWatched: IsWatched): Message | null {
  if (kind === 'heartbeats') {
    const heartbeats = readLines(content, isWatched);
    return heartbeats && { kind, heartbeats };
  }
  const value = parseJson(content);
  if (!isObject(value)) return null;
  if (kind === 'missed' || kind === 'beat') return { kind };
  if (kind === 'ended') return decodeEnd(value);
  if (kind === 'failure') return decodeFailure(value);
  if (kind !== 'events' || !Array.isArray(value.events)) return null;
  const events = value.events.map(decodeEvent);
  return events.includes(null) ? null : { kind, events: events as LiveEvent[] };
}

function decodeEnd({ credentialId, code }: Fields): Message | null {
  if (typeof credentialId !== 'string' || (code !== 4401 && code !== 4403)) return null;
  return { kind: 'ended', credentialId, code };
}

function decodeFailure({ limit, key, isForgiven }: Fields): Message | null {
  if (typeof limit !== 'string' || typeof key !== 'string' || typeof isForgiven !== 'boolean') return null;
  return { kind: 'failure', limit, key, isForgiven };
}

const KINDS: readonly unknown[] = ['ACTIVATED', 'HEARTBEAT', 'DEACTIVATED', 'SUSPENDED', 'REINSTATED'];
const STATUSES: readonly unknown[] = ['ACTIVE', 'DEACTIVATED', 'SUSPENDED'];

function decodeEvent(value: unknown): LiveEvent | null {
  if (!isObject(value)) return null;
  const { kind, id, customerId, licenseId, status, revision, heartbeatWindowSeconds } = value;
  const lastSeenAt = value.lastSeenAt === null ? null : new Date(String(value.lastSeenAt));
  const isSound =
    KINDS.includes(kind) &&
    STATUSES.includes(status) &&
    [id, licenseId].every((each) => typeof each === 'string') &&
    (customerId === null || typeof customerId === 'string') &&
    [revision, heartbeatWindowSeconds].every(Number.isSafeInteger) &&
    !Number.isNaN(lastSeenAt?.getTime());
  if (!isSound) return null;
  return { kind, id, customerId, licenseId, status, revision, lastSeenAt, heartbeatWindowSeconds } as LiveEvent;
}

type Fields = Record<string, unknown>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
