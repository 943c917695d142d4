import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange } from './exchange.js';
import { NOTHING, type Outcome } from './jobs.js';

/** How long answers are waited for when the time is over. */
const PATIENCE_MS = 3_000;

/** Every connection asks again as soon as it is answered. */
export async function closedLoop(
  exchanges: readonly Exchange[],
  body: () => string,
  { leadMs, ms }: { leadMs: number; ms: number },
): Promise<Outcome> {
  const countFrom = performance.now() + leadMs;
  const until = countFrom + ms;
  const latencies: number[] = [];
  let bad = 0;
  const again = (exchange: Exchange, isOver: () => void) => {
    const asked = performance.now();
    exchange.ask(body(), (isGood) => {
      const now = performance.now();
      if (now >= countFrom && now < until) {
        if (isGood) latencies.push(now - asked);
        else bad += 1;
      }
      if (now < until) again(exchange, isOver);
      else isOver();
    });
  };
  const over = Promise.all(exchanges.map((exchange) => new Promise<void>((resolve) => again(exchange, resolve))));
  await Promise.race([over, sleep(leadMs + ms + PATIENCE_MS, undefined, { ref: false })]);
  latencies.sort((a, b) => a - b);
  return { ...NOTHING, good: latencies.length, bad, perSecond: (latencies.length * 1000) / ms, latencies };
}

/**
 * Requests at random instants, on average so many a second. Each is timed from the instant at which it was meant to be
 * sent: when the server stalls, those that could not even be sent count with their whole wait.
 */
export async function openLoop(
  exchanges: readonly Exchange[],
  body: (intended: number) => string,
  { perSecond, leadMs = 0, ms }: { perSecond: number; leadMs?: number; ms: number },
): Promise<Outcome> {
  const countFrom = performance.now() + leadMs;
  const idle = [...exchanges];
  const due: number[] = [];
  const latencies: number[] = [];
  let bad = 0;
  let underWay = 0;
  const send = () => {
    while (due.length > 0 && idle.length > 0) {
      const intended = due.shift()!;
      const exchange = idle.pop()!;
      underWay += 1;
      exchange.ask(body(intended), (isGood) => {
        if (!isGood) bad += 1;
        else if (intended >= countFrom) latencies.push(performance.now() - intended);
        underWay -= 1;
        idle.push(exchange);
        send();
      });
    }
  };
  await atRandom(perSecond, leadMs + ms, (intended) => {
    due.push(intended);
    send();
  });
  for (const end = performance.now() + PATIENCE_MS; underWay > 0 && performance.now() < end; ) await sleep(5);
  // What was never answered is as bad as an error. Nobody asks for the rest any more: connections close behind us.
  bad += underWay + due.splice(0).length;
  latencies.sort((a, b) => a - b);
  return {
    ...NOTHING,
    good: latencies.length,
    bad,
    perSecond: (latencies.length * 1000) / ms,
    latencies,
  };
}

/**
 * Calls at exponentially distributed intervals; with the intended instant, which is a little ago. Timers are one or two
 * milliseconds coarse, and that counts as latency: waiting for the instant awake is exact, and takes nine tenths of a
 * processor from the server and the database that are measured.
 */
async function atRandom(perSecond: number, ms: number, call: (intended: number) => void): Promise<void> {
  const end = performance.now() + ms;
  let next = performance.now();
  while (next < end) {
    await sleep(1);
    for (; next <= performance.now() && next < end; next += (-Math.log(1 - Math.random()) * 1000) / perSecond)
      call(next);
  }
}
