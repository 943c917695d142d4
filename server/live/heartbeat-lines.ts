import type { LiveEvent } from './event.js';
import { parseJson } from './parse-json.js';

/** What nearly every event is. */
export type Heartbeat = LiveEvent & { kind: 'HEARTBEAT'; status: 'ACTIVE'; lastSeenAt: Date };

export function isHeartbeat(event: LiveEvent): event is Heartbeat {
  return event.kind === 'HEARTBEAT' && event.status === 'ACTIVE' && event.lastSeenAt !== null;
}

/**
 * Heartbeats as they cross to other nodes: for each customer a line of JSON that begins with the customer's id, so that
 * a node reads no further where nobody watches.
 */
export function writeLines(heartbeats: readonly Heartbeat[]): string {
  const lines = new Map<string | null, string>();
  for (const { id, customerId, licenseId, revision, lastSeenAt, heartbeatWindowSeconds } of heartbeats) {
    const line = lines.get(customerId) ?? `[${JSON.stringify(customerId)}`;
    const facts = JSON.stringify([id, licenseId, revision, lastSeenAt.getTime(), heartbeatWindowSeconds]);
    lines.set(customerId, `${line},${facts}`);
  }
  let text = '';
  for (const line of lines.values()) text += `${line}]\n`;
  return text;
}

/** Those of customers whom somebody watches; null for what isn't such lines. */
export function readLines(text: string, isWatched: (customerId: string | null) => boolean): Heartbeat[] | null {
  const heartbeats: Heartbeat[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    if (end === -1) return null;
    if (isWatched(customerAt(text, start)) && !readLine(text.slice(start, end), heartbeats)) return null;
    start = end + 1;
  }
  return heartbeats;
}

function customerAt(text: string, start: number): string | null {
  return text.startsWith('[null', start) ? null : text.slice(start + 2, text.indexOf('"', start + 2));
}

/** False for what isn't one. What is kept comes out of the parser: a slice of the text would keep all of it. */
function readLine(line: string, heartbeats: Heartbeat[]): boolean {
  const values = parseJson(line);
  if (!Array.isArray(values)) return false;
  const [customerId, ...beats] = values;
  if (customerId !== null && typeof customerId !== 'string') return false;
  for (const beat of beats) {
    const heartbeat = Array.isArray(beat) ? read(customerId, beat) : null;
    if (!heartbeat) return false;
    heartbeats.push(heartbeat);
  }
  return true;
}

function read(customerId: string | null, beat: readonly unknown[]): Heartbeat | null {
  const [id, licenseId, revision, seen, heartbeatWindowSeconds] = beat;
  if (typeof id !== 'string' || typeof licenseId !== 'string' || !isWhole(revision)) return null;
  if (!isWhole(seen) || !isWhole(heartbeatWindowSeconds)) return null;
  const lastSeenAt = new Date(seen);
  if (Number.isNaN(lastSeenAt.getTime())) return null;
  return {
    kind: 'HEARTBEAT',
    id,
    customerId,
    licenseId,
    status: 'ACTIVE',
    revision,
    lastSeenAt,
    heartbeatWindowSeconds,
  };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
