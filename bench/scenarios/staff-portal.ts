import { readFileSync } from 'node:fs';
import { installProbe } from '../probe.js';
import type { Scenario } from '../scenario.js';
import { seedStaffSession } from '../seed-staff.js';
import { quantile } from '../statistics.js';
import { heartbeatsOf } from './asking.js';
import { Heard, live, shownIds, standing } from './open-page.js';
import { together } from './together.js';

const PER_SECOND = 5_000;
/** Gateways send them, which leaves the machine some time for a browser. */
const AT_ONCE = 100;
/** As many as heartbeat in one second, so that each device that is shown does about once. */
const HEARD = 5_000;
/** Of a page that nobody has asked for more. */
const ROWS = 15;

/** Whether the vendor's live view stays useful while every customer's devices are heard. */
export const staffPortal: Scenario = {
  name: 'staff’s activations at 5,000 heartbeats a second of 200 customers',
  comparisons: [
    {
      name: 'rows rendered ÷ rows that changed',
      unit: 'rows per second',
      ours: 'rendered',
      baseline: 'changed',
      goal: { atMost: 1.05 },
    },
    { name: 'in tasks over 50 ms', unit: '%', ours: 'long', goal: { atMost: 1 } },
    { name: 'processor of the page', unit: '%', ours: 'busy', goal: { atMost: 25 } },
    { name: 'sent to the page', unit: 'KB per second', ours: 'received', goal: { atMost: 25 } },
    { name: 'heartbeat → on the screen, p50', unit: 'ms', ours: 'p50', goal: { atMost: 250 } },
    { name: 'heartbeat → on the screen, p99', unit: 'ms', ours: 'p99', goal: { atMost: 500 } },
  ],
  async open(world) {
    const fleet = await world.fleet();
    // Those on the screen are the newest, whatever other scenarios have left.
    const newest = await world.seed({ customers: 20, licensesPerCustomer: 1, activationsPerLicense: 20 });
    const tokens = [fleet, newest].flatMap(({ tokenFile }) => readFileSync(tokenFile, 'utf8').trim().split('\n'));
    const { url } = await world.serve('ours');
    const [name, value] = (await seedStaffSession(world.db)).split('=') as [string, string];
    return together(['rendered', 'changed', 'long', 'busy', 'received', 'p50', 'p99'], async () => {
      await using context = await (await world.browser()).newContext({ viewport: { width: 1440, height: 900 } });
      await context.addCookies([{ name, value, url: new URL(url).origin }]);
      await context.addInitScript(installProbe, null);
      const page = await context.newPage();
      const heard = new Heard(page);
      await page.goto(new URL('/activations', url).href);
      await live(page);
      const shown = await shownIds(page, ROWS);
      const isShown = new Set(shown);
      const every = Math.floor(tokens.length / HEARD);
      const sending = tokens.filter((token, i) => i % every === 0 || isShown.has(token.split('.')[0]!));
      const payload = heartbeatsOf(world.valueFile(sending), AT_ONCE);
      const ms = Math.max(world.settings.longMs, world.settings.ms);
      const perSecond = PER_SECOND / AT_ONCE;
      const send = async () => {
        const { bad } = await world.load({ kind: 'open', via: 'http', url, payload, inFlight: 16, perSecond, ms });
        if (bad > 0) throw new Error(`${bad} requests of a gateway were not answered well.`);
      };
      const { bytes, delaysMs, ...seen } = await standing(page, heard, shown, send);
      const delays = delaysMs.toSorted((a, b) => a - b);
      return { ...seen, received: bytes / 1000, p50: quantile(delays, 0.5), p99: quantile(delays, 0.99) };
    });
  },
};
