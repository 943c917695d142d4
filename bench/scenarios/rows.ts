import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type {} from '../rows/window.js';
import type { Measure, Scenario } from '../scenario.js';
import type { World } from '../world.js';

const URL_OF_NOBODY = 'http://rows.test/';
/** What a customer with many devices gets in one of our four messages a second; the tutorial's server tells each event. */
const MANY = 100;
/** As many of the first rows as are on the screen for certain. */
const SEEN = 12;

/**
 * What a heartbeat costs the browser when 2,000 rows are in the list. An update counts when whoever asks the cache gets
 * it and, where its row is in the document, the row shows it; the page looks after each measure at all of them.
 */
export const rows: Scenario = {
  name: 'browser with 2,000 rows',
  comparisons: [
    {
      name: `useQuery and writeFragment, as each server tells: ${MANY} events a message ÷ one`,
      unit: 'row updates per second',
      ours: 'ours-many',
      baseline: 'tutorial-1',
      goal: { atLeast: 50 },
    },
    { name: 'both one event a message', unit: 'row updates per second', ours: 'ours-1', baseline: 'tutorial-1' },
    {
      name: `both ${MANY} events a message`,
      unit: 'row updates per second',
      ours: 'ours-many',
      baseline: 'tutorial-many',
    },
    {
      name: `${SEEN} events a message, of rows on the screen ÷ one`,
      unit: 'row updates per second',
      ours: 'ours-seen',
      baseline: 'tutorial-1',
    },
    {
      name: `all of our rows in the document, ${MANY} events a message ÷ one`,
      unit: 'row updates per second',
      ours: 'whole-many',
      baseline: 'tutorial-1',
    },
  ],
  async open(world) {
    const text = await bundle();
    const ours = await openPage(world, text, 'ours');
    const whole = await openPage(world, text, 'whole');
    const tutorial = await openPage(world, text, 'tutorial');
    return {
      'ours-1': updates(world, ours, 1),
      'tutorial-1': updates(world, tutorial, 1),
      'ours-many': updates(world, ours, MANY),
      'tutorial-many': updates(world, tutorial, MANY),
      'ours-seen': updates(world, ours, SEEN, SEEN),
      'whole-many': updates(world, whole, MANY),
    };
  },
};

/** The page's code as production gets it: in one piece, without what React and Apollo say in development. */
async function bundle(): Promise<{ script: string; style: string }> {
  // Compiled code lies one folder deeper.
  const entry = fileURLToPath(new URL('../../../bench/rows/page.tsx', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'rows',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['production'],
  });
  const textOf = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

async function openPage(world: World, { script, style }: Awaited<ReturnType<typeof bundle>>, which: string) {
  const context = await (await world.browser()).newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  await page.goto(`${URL_OF_NOBODY}#${which}`);
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  await page
    .locator('tbody tr')
    .nth(which === 'ours' ? SEEN : 1_999)
    .waitFor();
  return page;
}

function updates(world: World, page: Page, eventsPerMessage: number, among?: number): Measure {
  return async () => {
    // What is not seen is not rendered.
    await page.bringToFront();
    const ms = Math.max(1_000, world.settings.ms);
    return page.evaluate(([ms, events, among]) => window.rows.updatesPerSecond(ms, events, among), [
      ms,
      eventsPerMessage,
      among,
    ] as const);
  };
}
