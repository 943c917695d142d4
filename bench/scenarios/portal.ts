import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { signIn } from '../browser.js';
import type { Outcome } from '../load/jobs.js';
import { installProbe, scroll } from '../probe.js';
import type { Measure, Scenario } from '../scenario.js';
import type { Fleet } from '../seed.js';
import { heartbeatOf } from './asking.js';
import { together } from './together.js';

const DEVICES = 100_000;
/** More than the portal shows at once, so that there is something to scroll and to render. */
const ROWS = 100;
/** What is heard of: the rows that are shown, and more that only pass through. */
const HEARD = 1_000;
const PER_SECOND = 500;

/** What the reader waits for, and what is left of a processor while the devices of a large customer are heard. */
export const portal: Scenario = {
  name: 'portal of a customer with 100,000 devices',
  comparisons: [
    { name: 'first rows, opened cold', unit: 'ms', ours: 'cold', goal: { atMost: 1_500 } },
    { name: 'first rows, from the dashboard', unit: 'ms', ours: 'warm', goal: { atMost: 500 } },
    {
      name: '500 heartbeats a second: rows rendered ÷ rows that changed',
      unit: 'rows per second',
      ours: 'rendered',
      baseline: 'changed',
      goal: { atMost: 1.05 },
    },
    { name: '500 heartbeats a second: in tasks over 50 ms', unit: '%', ours: 'long', goal: { atMost: 1 } },
    { name: '500 heartbeats a second: processor of the page', unit: '%', ours: 'busy', goal: { atMost: 25 } },
    {
      name: 'scrolling at 500 heartbeats a second ÷ without',
      unit: 'frames per second',
      ours: 'loud',
      baseline: 'quiet',
      goal: { atLeast: 0.95 },
    },
  ],
  async open(world) {
    const fleet = await world.seed({ customers: 1, licensesPerCustomer: 50, activationsPerLicense: DEVICES / 50 });
    const { url } = await world.serve('ours');
    const reader = { customerId: fleet.customerIds[0]!, url };
    const visit = async () => signIn(world.db, await world.browser(), reader);
    const at = (path: string) => new URL(path, url).href;
    return {
      cold: firstRows(visit, (page) => page.goto(at('/activations'))),
      warm: firstRows(visit, async (page) => {
        await page.goto(at('/'));
        await live(page);
        await page.getByRole('link', { name: 'Activations', exact: true }).click();
      }),
      ...together(['rendered', 'changed', 'long', 'busy', 'loud', 'quiet'], async () => {
        await using context = await visit();
        await context.addInitScript(installProbe, ROWS);
        const page = await context.newPage();
        const heard = countHeard(page);
        await page.goto(at('/activations'));
        await live(page);
        const shown = await page.locator('tbody [data-column="identifier"] a').evaluateAll(idsOf);
        if (shown.length < ROWS) throw new Error(`The page shows ${shown.length} rows.`);
        const payload = heartbeatOf(world.valueFile(choose(fleet, shown)));
        const ms = Math.max(4_000, world.settings.ms);
        const send = () =>
          world.load({ kind: 'open', via: 'http', url, payload, inFlight: 64, perSecond: PER_SECOND, ms });
        return { ...(await standing(page, heard, new Set(shown), send)), ...(await scrolling(page, ms, send)) };
      }),
    };
  },
};

const live = (page: Page) => page.getByText('Live', { exact: true }).waitFor();
const idsOf = (links: Element[]) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)!.split('?')[0]!);

/** Until the first row, in a browser that knows nothing yet. */
function firstRows(visit: () => Promise<BrowserContext>, ask: (page: Page) => Promise<unknown>): Measure {
  return async () => {
    await using context = await visit();
    await context.addInitScript(installProbe, null);
    const page = await context.newPage();
    await ask(page);
    await page.waitForFunction(() => window.probe.firstRowAt !== null);
    return await page.evaluate(() => window.probe.firstRowAt! - window.probe.askedAt);
  };
}

/** How often each device has been in a message; one message has it once, with its newest state. */
function countHeard(page: Page): Map<string, number> {
  const heard = new Map<string, number>();
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      for (const id of new Set(String(payload).match(/act_\w+/g))) heard.set(id, (heard.get(id) ?? 0) + 1);
    });
  });
  return heard;
}

/** The tokens of the devices that are shown, and of others. */
function choose({ tokenFile }: Fleet, shown: readonly string[]): string[] {
  const isShown = new Set(shown);
  const tokens = readFileSync(tokenFile, 'utf8').trim().split('\n');
  const others = tokens.filter((token) => !isShown.has(token.split('.')[0]!));
  return [...tokens.filter((token) => isShown.has(token.split('.')[0]!)), ...others.slice(0, HEARD - ROWS)];
}

/** From quiet to quiet, so that nothing is counted on one side only. */
async function standing(page: Page, heard: Map<string, number>, shown: Set<string>, send: () => Promise<Outcome>) {
  const metrics = await page.context().newCDPSession(page);
  // Time on the processor: what other programs take from the page is not its own.
  await metrics.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await metrics.send('Performance.enable');
  const read = async () => {
    await sleep(1_000);
    const { metrics: list } = await metrics.send('Performance.getMetrics');
    const { rows, longTasksMs } = await page.evaluate(() => window.probe);
    const changed = [...heard].reduce((sum, [id, times]) => sum + (shown.has(id) ? times : 0), 0);
    const busyMs = list.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    return { rows, longTasksMs, changed, busyMs, at: performance.now() };
  };
  const before = await read();
  await send();
  const after = await read();
  const ms = after.at - before.at;
  return {
    rendered: ((after.rows - before.rows) * 1000) / ms,
    changed: ((after.changed - before.changed) * 1000) / ms,
    long: (100 * (after.longTasksMs - before.longTasksMs)) / ms,
    busy: (100 * (after.busyMs - before.busyMs)) / ms,
  };
}

async function scrolling(page: Page, ms: number, send: () => Promise<Outcome>) {
  const quiet = await page.evaluate(scroll, ms);
  const [loud] = await Promise.all([page.evaluate(scroll, ms), send()]);
  return { quiet, loud };
}
