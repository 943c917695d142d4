import { act, screen } from '@testing-library/react';
import { anActivation, aPage } from '../testing/activation.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';

/** The page's end comes near the window when the test says so. */
let comeNear: (() => void) | undefined;
class FakeObserver {
  constructor(private readonly tell: (seen: { isIntersecting: boolean }[]) => void) {}
  observe() {
    comeNear = () => act(() => this.tell([{ isIntersecting: true }]));
  }
  disconnect() {
    comeNear = undefined;
  }
}

const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => anActivation({ id: `act_${from + i}`, identifier: `ws-${from + i}` }));
const START = aPage(rows(0, 3), { hasNextPage: true, endCursor: 'third' }, 9);

const NEWS = '2026-05-04T12:00:00.000Z';

async function visit() {
  comeNear = undefined;
  Object.assign(window, { IntersectionObserver: FakeObserver });
  const server = createServer({
    ActivationsPage: () => START,
    RowsOnScreen: ({ ids }) => aPage((ids as string[]).map((id) => anActivation({ id, lastSeenAt: NEWS }))),
    MoreActivations: ({ after }) =>
      after === 'third' ? aPage(rows(2, 6), { hasNextPage: true, endCursor: 'sixth' }, 9) : aPage(rows(6, 9), {}, 9),
  });
  const view = renderPortal(<ActivationsPage />, server, '/activations');
  await pass(1000);
  const more = () => screen.queryByRole('button', { name: 'Show more' });
  return {
    ...view,
    server,
    more,
    async goOn() {
      await view.user.click(more()!);
      await pass(500);
    },
  };
}

const shown = () => [...document.querySelectorAll('tbody th a')].map((link) => link.textContent);
const names = (to: number) => rows(0, to).map(({ identifier }) => identifier);

test('a list goes on when it is asked to, and from then on by itself, up to its end', async () => {
  const { goOn, more, server } = await visit();
  expect(comeNear).toBeUndefined();
  await goOn();
  expect(shown()).toEqual(names(6));
  expect(screen.getByText('6 of 9 shown')).toBeTruthy();
  comeNear!();
  await pass(500);
  expect(shown()).toEqual(names(9));
  expect(server.asked('MoreActivations').map(({ after }) => after)).toEqual(['third', 'sixth']);
  expect(more()).toBeNull();
  expect(comeNear).toBeUndefined();
});

test('a failure stops it until it is asked for again', async () => {
  const { goOn, server } = await visit();
  await goOn();
  const { MoreActivations } = server.answers;
  server.answers.MoreActivations = () => refusal('INTERNAL');
  comeNear!();
  await pass(500);
  expect(shown()).toEqual(names(6));
  expect(comeNear).toBeUndefined();
  server.answers.MoreActivations = MoreActivations!;
  await goOn();
  expect(shown()).toEqual(names(9));
});

test('what comes new meanwhile doesn’t move it, and can be brought', async () => {
  const { goOn, server, user } = await visit();
  await goOn();
  server.answers.ActivationsPage = () => aPage([anActivation({ id: 'act_new', identifier: 'ws-new' }), ...rows(0, 2)]);
  server.push({ activationEvents: [{ __typename: 'ActivationEvent', kind: 'ACTIVATED', activation: rows(0, 1)[0] }] });
  await pass(500);
  expect(shown()).toEqual(names(6));
  await user.click(screen.getByRole('button', { name: '1 newer' }));
  expect(shown()).toEqual(['ws-new', 'ws-0', 'ws-1']);
});

test('rows that no page has are heard, and read by themselves', async () => {
  const { goOn, server } = await visit();
  await goOn();
  await pass(1000);
  expect(server.asked('ActivationEvents').at(-1)).toEqual({ heartbeatsOf: rows(0, 6).map(({ id }) => id) });
  expect(server.asked('RowsOnScreen')).toEqual([{ ids: ['act_3', 'act_4', 'act_5'] }]);
  const times = [...document.querySelectorAll<HTMLTimeElement>('td[data-column="lastSeen"] time')];
  expect(times.filter(({ dateTime }) => dateTime === NEWS)).toHaveLength(3);
  // Answers that nobody reads again don't add up while one scrolls.
  expect(JSON.stringify(server.client.extract())).not.toMatch(/"ids/);
});
