import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../caller.js';
import type { Client } from '../live-server.js';
import { watch } from '../socket.js';

export interface Seen {
  id: string;
  status: string;
  revision: number;
  lastSeenAt: string | null;
}

/** What somebody knows who has only ever watched, and merges as the contract says. */
export class LiveView {
  private constructor(private readonly client: Client) {}

  static async open(url: string, caller: Caller): Promise<LiveView> {
    return new LiveView(await watch({ url }, caller));
  }

  /** The higher revision is the newer state, the later instant the newer heartbeat, in whatever order they come. */
  get activations(): Map<string, Seen> {
    const view = new Map<string, Seen>();
    for (const { id, type, payload } of this.client.received) {
      if (id !== 'live' || type !== 'next') continue;
      for (const { activation } of (payload as { data: { activationEvents: { activation: Seen }[] } }).data
        .activationEvents) {
        const known = view.get(activation.id) ?? activation;
        const newer = activation.revision >= known.revision ? activation : known;
        const lastSeenAt = later(known.lastSeenAt, activation.lastSeenAt);
        view.set(activation.id, { ...newer, lastSeenAt });
      }
    }
    return view;
  }

  /** Waits as long as the slowest message may take, then says what is still not as it should be. */
  async expect(isCurrent: (view: Map<string, Seen>) => boolean, wanted: unknown): Promise<void> {
    const end = Date.now() + 3_000;
    while (!isCurrent(this.activations)) {
      if (Date.now() > end) return expect([...this.activations.values()]).toEqual(wanted);
      await sleep(5);
    }
  }

  close(): void {
    this.client.socket.terminate();
  }
}

function later(one: string | null, other: string | null): string | null {
  return (one ?? '') > (other ?? '') ? one : other;
}
