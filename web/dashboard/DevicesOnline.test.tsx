import { screen, within } from '@testing-library/react';
import { createServer, currentUrl, pass, refusal, renderPortal } from '../testing/portal.js';
import { timeZone } from '../ui/timeZone.js';
import DevicesOnline from './DevicesOnline.js';

const NOON = Date.parse('2026-05-04T12:00:00.000Z');
const MINUTE = 60_000;

/** So many minutes before noon, so many devices. */
const sample = (minutes: number, online: number) => ({
  __typename: 'OnlineSample',
  takenAt: new Date(NOON - minutes * MINUTE).toISOString(),
  online,
});

async function visit(samples: ReturnType<typeof sample>[], path = '/') {
  const server = createServer({
    DevicesOnline: ({ period }) => ({
      data: { devicesOnline: period === 'LAST_24_HOURS' ? samples : [sample(2880, 90), sample(2820, 70)] },
    }),
  });
  const dashboard = { __typename: 'Dashboard' as const, online: 12 };
  const view = renderPortal(<DevicesOnline dashboard={dashboard} />, server, path);
  await pass(50);
  return { ...view, server };
}
const slider = () => screen.getByRole('slider', { name: 'Devices online' });
const told = () => slider().getAttribute('aria-valuetext');

beforeEach(() => timeZone.set('Europe/Berlin'));
afterEach(() => timeZone.set(null));

test('the chart says its extremes in words, and its end is this moment', async () => {
  await visit([sample(30, 8), sample(20, 15), sample(10, 11)]);
  expect(screen.getByText('Between 8 and 15.')).toBeTruthy();
  expect(told()).toMatch(/^Mon.*14:00: 12 devices online$/);
});

test('the arrow keys go from point to point, as far as there are any', async () => {
  const { user } = await visit([sample(30, 8), sample(20, 1), sample(10, 11)]);
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(slider());
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(told()).toMatch(/13:40: 1 device online$/);
  await user.keyboard('{Home}{ArrowLeft}');
  expect(told()).toMatch(/13:30: 8 devices online$/);
  await user.keyboard('{End}');
  expect(told()).toMatch(/14:00: 12 devices online$/);
});

test('a time in which nothing was counted is a gap, and is said to be one', async () => {
  const { container } = await visit([sample(60, 8), sample(50, 8), sample(10, 8)]);
  expect(screen.getByText(/Where the line is broken, nothing was counted/)).toBeTruthy();
  expect(container.querySelectorAll('polyline')).toHaveLength(2);
});

test('the period is in the address', async () => {
  const { user, server } = await visit([sample(10, 8)], '/?period=30d');
  expect(server.asked('DevicesOnline')).toEqual([{ period: 'LAST_30_DAYS' }]);
  await user.click(screen.getByRole('radio', { name: '24 hours' }));
  await pass(50);
  expect(currentUrl()).toBe('/?period=24h');
  expect(screen.getByText('Between 8 and 12.')).toBeTruthy();
});

test('a table has the same in numbers, the newest first', async () => {
  const { user } = await visit([sample(130, 8), sample(120, 15), sample(10, 11)]);
  await user.click(screen.getByText('Show as a table'));
  await pass(10);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ['Hour from', 'Lowest', 'Highest'],
    [expect.stringMatching(/14:00$/), '12', '12'],
    [expect.stringMatching(/13:00$/), '11', '11'],
    [expect.stringMatching(/12:00$/), '15', '15'],
    [expect.stringMatching(/11:00$/), '8', '8'],
  ]);
});

test('every five minutes it is asked for anew', async () => {
  const { server } = await visit([sample(10, 8)]);
  await pass(5 * MINUTE);
  expect(server.asked('DevicesOnline')).toHaveLength(2);
});

test('before anything was counted, and when it can’t be loaded, it says so', async () => {
  await visit([]);
  expect(screen.getByText(/Nothing has been counted yet/)).toBeTruthy();
  const server = createServer({ DevicesOnline: () => refusal('INTERNAL') });
  renderPortal(<DevicesOnline dashboard={{ __typename: 'Dashboard', online: 1 }} />, server);
  await pass(50);
  expect(screen.getByText('The history couldn’t be loaded.')).toBeTruthy();
});
