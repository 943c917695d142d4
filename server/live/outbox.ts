import type { LiveEvent } from './event.js';
import { isHeartbeat } from './heartbeat-lines.js';
import type { Message } from './message.js';

/** A message costs whoever hears it as much as fifty heartbeats in it; beside the window of readers this is nothing. */
const GATHER_MS = 10;
/** A message that takes Redis and its readers no noticeable time. */
const MAX_EVENTS = 1_000;

/** Events on their way to the other nodes: the first after a quiet time leaves at once, what follows goes together. */
export class Outbox {
  private events: LiveEvent[] = [];
  private timer: NodeJS.Timeout | undefined;
  private sentAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly send: (message: Message) => void) {}

  add(events: readonly LiveEvent[]): void {
    for (const event of events) this.events.push(event);
    if (this.timer) return;
    const wait = Math.ceil(this.sentAt + GATHER_MS - performance.now());
    if (wait <= 0) this.flush();
    else this.timer = setTimeout(() => this.flush(), wait);
  }

  /** Sends what is left. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sentAt = performance.now();
    const all = this.events;
    this.events = [];
    for (let start = 0; start < all.length; start += MAX_EVENTS) {
      const events = all.slice(start, start + MAX_EVENTS);
      const heartbeats = events.filter(isHeartbeat);
      const others = events.filter((event) => !isHeartbeat(event));
      if (heartbeats.length > 0) this.send({ kind: 'heartbeats', heartbeats });
      if (others.length > 0) this.send({ kind: 'events', events: others });
    }
  }
}
