import type { LiveEvent } from './event.js';

interface Entry {
  /** The newest state; its kind is the newest change that some reader may not know yet, else HEARTBEAT. */
  event: LiveEvent;
  /** The position at which anything about it changed last. */
  at: number;
  /** Position and revision of the change that `event.kind` names: readers past it have been told. */
  changeAt: number;
  changeRevision: number;
}

const NO_CHANGE = { changeAt: -1, changeRevision: -1 };

/**
 * What changed, as the newest state of each activation in the order of change. A reader is a position in it, so that
 * any number of readers, however far behind, cost one entry for each activation and never one for each event.
 */
export class Journal {
  /** A Map keeps the order of insertion: what changes is taken out and put at the end. */
  private readonly entries = new Map<string, Entry>();
  private last = 0;

  /** The position of a reader who knows everything. */
  get end(): number {
    return this.last;
  }

  get size(): number {
    return this.entries.size;
  }

  add(event: LiveEvent): void {
    this.last += 1;
    const held = this.entries.get(event.id);
    this.entries.delete(event.id);
    this.entries.set(event.id, held ? merge(held, event, this.last) : begin(event, this.last));
  }

  /** What a reader at `position` doesn't know yet, oldest first and at most `limit`, and its position afterwards. */
  since(position: number, limit: number): { events: LiveEvent[]; position: number } {
    const events: LiveEvent[] = [];
    for (const { event, at, changeAt } of this.entries.values()) {
      if (at <= position) continue;
      if (events.length === limit) return { events, position: at - 1 };
      const isKindNews = event.kind === 'HEARTBEAT' || changeAt > position;
      events.push(isKindNews ? event : { ...event, kind: 'HEARTBEAT' });
    }
    return { events, position: this.last };
  }

  /** Drops what every reader knows; `position` is that of the one furthest behind. */
  forget(position: number): void {
    if (position >= this.last) this.entries.clear();
    for (const [id, { at }] of this.entries) {
      if (at > position) return;
      this.entries.delete(id);
    }
  }
}

function begin(event: LiveEvent, at: number): Entry {
  return event.kind === 'HEARTBEAT'
    ? { event, at, ...NO_CHANGE }
    : { event, at, changeAt: at, changeRevision: event.revision };
}

/**
 * Late, doubled and reordered events are harmless: the higher revision is the state, the later instant is when it was
 * last seen, and the kind is that of the newest change, which no heartbeat hides.
 */
function merge(held: Entry, event: LiveEvent, at: number): Entry {
  const isNewestChange = event.kind !== 'HEARTBEAT' && event.revision > held.changeRevision;
  const state = event.revision >= held.event.revision ? event : held.event;
  const kind = isNewestChange ? event.kind : held.event.kind;
  const change = isNewestChange ? { changeAt: at, changeRevision: event.revision } : held;
  return {
    event: { ...state, kind, lastSeenAt: later(held.event.lastSeenAt, event.lastSeenAt) },
    at,
    changeAt: change.changeAt,
    changeRevision: change.changeRevision,
  };
}

function later(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}
