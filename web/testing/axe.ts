import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The colours that the reader prefers. The page follows without being loaded anew. */
async function prefer(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor();
}

const ALL = { rules: { 'target-size': { enabled: true } } };
/** For the other scheme: only its colours are others. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong with a page as it is now: WCAG 2.2 A and AA, and good practice. Nothing moves meanwhile. */
export async function violations(page: Page, part: 'all' | 'colours', within = ':root'): Promise<string[]> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getTiming().iterations === 1) animation.finish();
  });
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(source);
  const options = { ...(part === 'all' ? ALL : COLOURS), resultTypes: ['violations'] };
  const result = (await page.evaluate(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`)) as AxeResults;
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** The same in both schemes: one line for each fault. Where nothing is wrong, it is an empty list. */
export async function wrongWith(page: Page, name: string, within?: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await prefer(page, scheme);
    for (const fault of await violations(page, scheme === 'light' ? 'all' : 'colours', within))
      wrong.push(`${name}, ${scheme}: ${fault}`);
  }
  return wrong;
}
