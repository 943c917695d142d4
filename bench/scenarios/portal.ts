import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { signIn } from '../browser.js';
import type { Outcome } from '../load/jobs.js';
import { installProbe, scroll } from '../probe.js';
import type { Measure, Scenario } from '../scenario.js';
import type { Fleet } from '../seed.js';
import { heartbeatOf } from './asking.js';
import { Heard, live, shownIds, standing } from './open-page.js';
import { together } from './together.js';

const DEVICES = 100_000;
/** More than the portal asks for at first, so that there is something to render. */
const ROWS = 100;
/** Devices that heartbeat: the rows that are shown, and more that are not. */
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
    const devices = Math.min(DEVICES, world.settings.deepRows);
    const fleet = await world.seed({ customers: 1, licensesPerCustomer: 50, activationsPerLicense: devices / 50 });
    const { url } = await world.serve('ours');
    const reader = { customerId: fleet.customerIds[0]!, url };
    const visit = async () => signIn(world.db, await world.browser(), reader);
    const at = (path: string) => new URL(path, url).href;
    return {
      cold: firstRows(visit, (page) => page.goto(at('/activations'))),
      warm: firstRows(visit, async (page) => {
        await page.goto(at('/'));
        await live(page);
        // Whoever reads the dashboard lets it come to rest; a click into its loading would wait for that, too.
        await page.waitForLoadState('networkidle');
        await page.getByRole('link', { name: 'Activations', exact: true }).click();
      }),
      ...together(['rendered', 'changed', 'long', 'busy', 'loud', 'quiet'], async () => {
        await using context = await visit();
        await context.addInitScript(installProbe, ROWS);
        const page = await context.newPage();
        const heard = new Heard(page);
        await page.goto(at('/activations'));
        await live(page);
        const shown = await shownIds(page, ROWS);
        const payload = heartbeatOf(world.valueFile(choose(fleet, shown)));
        const ms = Math.max(world.settings.longMs, world.settings.ms);
        const send = () =>
          world.load({ kind: 'open', via: 'http', url, payload, inFlight: 64, perSecond: PER_SECOND, ms });
        const { rendered, changed, long, busy } = await standing(page, heard, shown, send);
        return { rendered, changed, long, busy, ...(await scrolling(page, ms, send)) };
      }),
    };
  },
};

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

/** The tokens of the devices that are shown, and of others. */
function choose({ tokenFile }: Fleet, shown: readonly string[]): string[] {
  const isShown = new Set(shown);
  const tokens = readFileSync(tokenFile, 'utf8').trim().split('\n');
  const others = tokens.filter((token) => !isShown.has(token.split('.')[0]!));
  return [...tokens.filter((token) => isShown.has(token.split('.')[0]!)), ...others.slice(0, HEARD - ROWS)];
}

/** Through a list that goes on: more comes as the end comes near. */
async function scrolling(page: Page, ms: number, send: () => Promise<Outcome>) {
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.locator('table[aria-rowcount]').waitFor();
  const quiet = await page.evaluate(scroll, ms);
  const [loud] = await Promise.all([page.evaluate(scroll, ms), send()]);
  return { quiet, loud };
}
