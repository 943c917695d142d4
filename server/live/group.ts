import type { LiveEvent } from './event.js';
import { Journal } from './journal.js';

/** Four messages a second, and an event is on its way within this time. */
const PACE_MS = 250;
/** A reader who was away for long is caught up in messages of a size that holds nobody else up. */
const MAX_EVENTS_PER_MESSAGE = 10_000;

export interface Reader {
  /** Turns events into what `send` takes. The same for every reader of a group; never rejects. */
  execute(events: LiveEvent[]): Promise<string>;
  /** Whether the peer has taken what was sent before. */
  isDrained(): boolean;
  /** The bytes are the same for all: not to be changed. */
  send(payload: Buffer): void;
}

interface Place {
  readonly reader: Reader;
  position: number;
  /** A message is being made: the next one must not overtake it. */
  isBusy: boolean;
}

/**
 * Readers who get the same bytes: same topic, filter, document, variables and visibility. Those at the same position
 * share one execution. Whoever cannot take a message stays where they are, without holding up the others, and catches
 * up with the newest states later.
 */
export class Group {
  private readonly journal = new Journal();
  private readonly places = new Map<Reader, Place>();
  private timer: NodeJS.Timeout | undefined;
  private tickedAt = Number.NEGATIVE_INFINITY;
  /** Where the readers are who keep up: newcomers start there, and so share their executions from the first. */
  private pace = 0;

  constructor(private readonly wants: (event: LiveEvent) => boolean) {}

  get size(): number {
    return this.places.size;
  }

  /** How many activations have news for somebody. */
  get backlog(): number {
    return this.journal.size;
  }

  join(reader: Reader): void {
    this.places.set(reader, { reader, position: this.pace, isBusy: false });
  }

  leave(reader: Reader): void {
    this.places.delete(reader);
    if (this.places.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  add(event: LiveEvent): void {
    if (!this.wants(event)) return;
    this.journal.add(event);
    this.schedule();
  }

  /** After a quiet time the first event leaves at once; what follows within the window goes together. */
  private schedule(): void {
    if (this.timer) return;
    const wait = Math.ceil(this.tickedAt + PACE_MS - performance.now());
    this.timer = setTimeout(() => this.tick(), Math.max(0, wait));
  }

  private tick(): void {
    this.timer = undefined;
    this.tickedAt = performance.now();
    this.pace = this.journal.end;
    for (const [position, places] of this.readyByPosition()) void this.deliver(position, places);
    const furthestBehind = this.furthestBehind();
    this.journal.forget(furthestBehind);
    if (furthestBehind < this.journal.end) this.schedule();
  }

  private readyByPosition(): Map<number, Place[]> {
    const ready = new Map<number, Place[]>();
    for (const place of this.places.values()) {
      if (place.position === this.journal.end || place.isBusy || !place.reader.isDrained()) continue;
      const together = ready.get(place.position);
      if (together) together.push(place);
      else ready.set(place.position, [place]);
    }
    return ready;
  }

  private furthestBehind(): number {
    let furthest = this.journal.end;
    for (const { position } of this.places.values()) furthest = Math.min(furthest, position);
    return furthest;
  }

  private async deliver(from: number, places: Place[]): Promise<void> {
    const { events, position } = this.journal.since(from, MAX_EVENTS_PER_MESSAGE);
    for (const place of places) {
      place.position = position;
      place.isBusy = true;
    }
    // Encoded once, however many take it.
    const payload = Buffer.from(await places[0]!.reader.execute(events));
    for (const place of places) {
      place.isBusy = false;
      if (this.places.has(place.reader)) place.reader.send(payload);
    }
  }
}
