import { act, screen } from '@testing-library/react';
import { ActivationRow_ActivationFragmentDoc } from '../__generated__/graphql.js';
import { anActivation } from '../testing/activation.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import { ActivationTable } from './ActivationTable.js';

const ROW = 57;
const TOP = 300;

/** As much of a layout as the list looks at. */
async function setUp(count: number) {
  jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, TOP - window.scrollY));
  jest.spyOn(window, 'scrollTo').mockImplementation(() => {});
  scrollTo(0);
  const server = createServer();
  const rows = Array.from({ length: count }, (_, i) => ({ id: `act_${i}` }));
  for (const { id } of rows)
    server.client.writeFragment({
      fragment: ActivationRow_ActivationFragmentDoc,
      fragmentName: 'ActivationRow_activation',
      data: anActivation({ id, identifier: id }),
    });
  const onShown = jest.fn();
  const view = renderPortal(
    <ActivationTable
      rows={rows}
      order={{ field: 'ACTIVATED_AT', direction: 'DESC' }}
      room="wide"
      ofOneLicense={false}
      busy={false}
      selection={{ ids: new Set(['act_3', 'act_250']), select: () => {}, clear: () => {} }}
      selecting={false}
      onSelecting={() => {}}
      onOrder={() => {}}
      onDeactivate={() => {}}
      onShown={onShown}
    />,
    server,
  );
  await pass(1000);
  return { ...view, onShown, shown: () => onShown.mock.lastCall?.[0] as string[] };
}

function scrollTo(y: number) {
  Object.assign(window, { scrollY: y });
  window.dispatchEvent(new Event('scroll'));
}
async function scrollToRow(index: number) {
  act(() => scrollTo(TOP + index * ROW));
  await pass(1000);
}

const names = () =>
  [...document.querySelectorAll('tbody th')].map((header) => /act_\d+/.exec(header.textContent ?? '')?.[0]);
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(`Select ${name}`);
const heights = () =>
  [...document.querySelectorAll<HTMLElement>('tr[aria-hidden] td')].map(({ style }) => parseInt(style.height, 10));

test('of a page all rows are in the document', async () => {
  const { shown } = await setUp(15);
  expect(names()).toHaveLength(15);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBeNull();
  expect(shown()).toHaveLength(15);
});

test('of more, those near the window are, each with its place, and the others are room', async () => {
  const { shown } = await setUp(300);
  expect(names().length).toBeLessThan(40);
  await scrollToRow(200);
  expect(names()).toContain('act_200');
  expect(names()).not.toContain('act_0');
  expect(names().length).toBeLessThan(40);
  expect(shown()).toEqual(names());
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('301');
  expect(box('act_200').closest('tr')?.getAttribute('aria-rowindex')).toBe('202');
  const [above, below] = heights();
  expect(above! + names().length * ROW + below!).toBe(300 * ROW);
});

test('the row with the keyboard stays when it is scrolled away, with those that Tab leads to', async () => {
  await setUp(300);
  const focused = box('act_3');
  act(() => focused.focus());
  await scrollToRow(200);
  expect(document.activeElement).toBe(focused);
  expect(names().slice(0, 4)).toEqual(['act_2', 'act_3', 'act_4', expect.stringMatching(/act_1\d\d/)]);
});

test('what was chosen is still chosen when it comes into view', async () => {
  await setUp(300);
  await scrollToRow(245);
  expect(box('act_250').checked).toBe(true);
});

test('which rows are shown is told when the wheel rests', async () => {
  const { onShown, shown } = await setUp(300);
  const before = onShown.mock.calls.length;
  for (const row of [80, 160, 240]) act(() => scrollTo(row * ROW));
  expect(onShown).toHaveBeenCalledTimes(before);
  await pass(1000);
  expect(onShown).toHaveBeenCalledTimes(before + 1);
  expect(shown()).toContain('act_240');
});
