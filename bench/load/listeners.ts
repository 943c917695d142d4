import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from './exchange.js';
import { type Job, NOTHING, type Outcome } from './jobs.js';
import { openLoop } from './loops.js';
import type { TextSocket } from './socket.js';
import { openGreeted, operation } from './socket-exchanges.js';

const OPENED_AT_ONCE = 50;

/** Sockets with a subscription each, that count what they get. */
export class Listeners {
  private readonly sockets: TextSocket[] = [];
  private opened = 0;
  private mark = Buffer.alloc(0);
  private messages = 0;
  private marks = 0;
  private bytes = 0;
  private onMessage: ((text: Buffer, socket: number) => void) | null = null;

  async open({
    url,
    body,
    authorizations,
    mark,
    perAuthorization,
    stallEvery = Number.POSITIVE_INFINITY,
  }: Extract<Job, { kind: 'listen' }>): Promise<Outcome> {
    this.mark = Buffer.from(mark);
    const wanted = authorizations.flatMap((each) => Array<string | null>(perAuthorization).fill(each));
    const left = wanted.values();
    const since = performance.now();
    const latencies: number[] = [];
    const work = async () => {
      for (const authorization of left) {
        const number = this.opened++;
        const socket = await openGreeted(url, authorization, (text) => this.take(text, number));
        // As clients name their operations: no two messages are alike.
        socket.send(operation(randomUUID(), body));
        this.sockets.push(socket);
        latencies.push(performance.now() - since);
      }
    };
    await Promise.all(Array.from({ length: OPENED_AT_ONCE }, work));
    // A subscription is not acknowledged: what comes too early is counted by nobody.
    await sleep(500);
    for (let i = stallEvery; i <= this.sockets.length; i += stallEvery) this.sockets[i - 1]!.stall();
    return { ...NOTHING, good: this.sockets.length, latencies };
  }

  async received({ ms, timeEvery }: { ms: number; timeEvery?: number }): Promise<Outcome> {
    const latencies: number[] = [];
    if (timeEvery) this.onMessage = (text, number) => number % timeEvery === 0 && latencies.push(...agesIn(text));
    const before = { messages: this.messages, marks: this.marks, bytes: this.bytes };
    const since = performance.now();
    await sleep(ms);
    this.onMessage = null;
    latencies.sort((a, b) => a - b);
    const good = this.messages - before.messages;
    const marks = this.marks - before.marks;
    const perSecond = (marks * 1000) / (performance.now() - since);
    return { ...NOTHING, good, marks, bytes: this.bytes - before.bytes, perSecond, latencies };
  }

  /** Sends heartbeats and times each from its intended instant to every socket that hears of it. */
  async through(
    exchanges: Exchange[],
    next: () => { id: string; body: string },
    { perSecond, ms }: { perSecond: number; ms: number },
  ): Promise<Outcome> {
    const sentAt = new Map<string, number>();
    const latencies: number[] = [];
    this.onMessage = (text) => {
      const now = performance.now();
      for (const [, id] of text.toString('latin1').matchAll(/"id":"(act_\w+)"/g)) {
        const sent = sentAt.get(id!);
        if (sent !== undefined) latencies.push(now - sent);
      }
    };
    const body = (intended: number) => {
      const beat = next();
      sentAt.set(beat.id, intended);
      return beat.body;
    };
    const { bad, perSecond: sent } = await openLoop(exchanges, body, { perSecond, ms });
    // The last ones are on their way within the window of 250 ms.
    await sleep(1_000);
    this.onMessage = null;
    latencies.sort((a, b) => a - b);
    return { ...NOTHING, good: latencies.length, bad, latencies, perSecond: sent };
  }

  close(): void {
    for (const socket of this.sockets.splice(0)) socket.close();
  }

  private take(text: Buffer, socket: number): void {
    this.messages += 1;
    this.bytes += text.length;
    for (let at = text.indexOf(this.mark); at !== -1; at = text.indexOf(this.mark, at + this.mark.length))
      this.marks += 1;
    this.onMessage?.(text, socket);
  }
}

/** How long ago its events happened, on the clock that the server shares with us. */
function agesIn(text: Buffer): number[] {
  const now = Date.now();
  return Array.from(text.toString('latin1').matchAll(/"lastSeenAt":"([^"]+)"/g), ([, at]) => now - Date.parse(at!));
}
