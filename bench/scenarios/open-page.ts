import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

export const live = (page: Page) => page.getByText('Live', { exact: true }).waitFor();

const idsOf = (links: Element[]) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)!.split('?')[0]!);

/** The devices whose rows are in the document, as soon as there are so many: a page may be live before it has any. */
export async function shownIds(page: Page, rows: number): Promise<string[]> {
  const links = page.locator('tbody [data-column="identifier"] a');
  await links.nth(rows - 1).waitFor();
  return links.evaluateAll(idsOf);
}

/** What a page was sent over its socket. */
export class Heard {
  bytes = 0;
  /** How often each device has been in a message; one message has it once, with its newest state. */
  readonly times = new Map<string, number>();

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        this.bytes += payload.length;
        for (const id of new Set(String(payload).match(/act_\w+/g))) this.times.set(id, (this.times.get(id) ?? 0) + 1);
      });
    });
  }
}

/** What a page that nobody touches does while heartbeats are sent: from quiet to quiet, so that nothing is counted on one side only. */
export async function standing(page: Page, heard: Heard, shown: readonly string[], send: () => Promise<unknown>) {
  const metrics = await page.context().newCDPSession(page);
  // Time on the processor: what other programs take from the page is not its own.
  await metrics.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await metrics.send('Performance.enable');
  const read = async () => {
    await sleep(1_000);
    const { metrics: list } = await metrics.send('Performance.getMetrics');
    const { rows, longTasksMs, delaysMs } = await page.evaluate(() => window.probe);
    const changed = shown.reduce((sum, id) => sum + (heard.times.get(id) ?? 0), 0);
    const busyMs = list.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    return { rows, longTasksMs, delaysMs, changed, bytes: heard.bytes, busyMs, at: performance.now() };
  };
  const before = await read();
  await send();
  const after = await read();
  const ms = after.at - before.at;
  const perSecond = (count: (state: typeof before) => number) => ((count(after) - count(before)) * 1000) / ms;
  return {
    rendered: perSecond(({ rows }) => rows),
    changed: perSecond(({ changed }) => changed),
    bytes: perSecond(({ bytes }) => bytes),
    /** Per cent of the time. */
    long: perSecond(({ longTasksMs }) => longTasksMs) / 10,
    busy: perSecond(({ busyMs }) => busyMs) / 10,
    delaysMs: after.delaysMs.slice(before.delaysMs.length),
  };
}
