import { screen } from '@testing-library/react';
import { anActivation, aPage } from '../testing/activation.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';

type Row = ReturnType<typeof anActivation>;

const device = (n: number, seen = '11:59:30') =>
  anActivation({ id: `act_${n}`, identifier: `ws-0${n}`, lastSeenAt: `2026-05-04T${seen}.000Z` });

async function visit(path: string, ...rows: Row[]) {
  let answer = rows;
  const server = createServer({ ActivationsPage: () => aPage(answer) });
  const view = renderPortal(<ActivationsPage />, server, path);
  await pass(10);
  const push = ({ id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt }: Row) => {
    const activation = { id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt };
    const event = { __typename: 'ActivationEvent', kind: 'HEARTBEAT' };
    server.push({ activationEvents: [{ ...event, activation: { __typename: 'Activation', ...activation } }] });
  };
  return {
    ...view,
    push,
    asked: () => server.asked('ActivationsPage').length,
    /** What the server would list by now, and the heartbeat by which the page learns that it should look. */
    async moves(...next: Row[]) {
      answer = next;
      push(next[0]!);
      await pass(6000);
    },
  };
}

const order = () => screen.getAllByRole('rowheader').map((row) => /ws-0\d/.exec(row.textContent ?? '')?.[0]);
const pill = () => screen.queryByRole('button', { name: /newer|changed/ });
const hint = () => screen.queryByText(/The order has changed/);

test('sorted by Last Seen the rows stay where they are until the reader wants the newest', async () => {
  const { moves, user } = await visit('/activations?sort=last-seen', device(1), device(2), device(3));
  expect(pill()).toBeNull();
  await moves(device(3, '12:00:00'), device(4), device(1), device(2));
  expect(order()).toEqual(['ws-01', 'ws-02', 'ws-03']);
  expect(pill()?.textContent).toBe('2 newer');
  expect(hint()?.getAttribute('aria-live')).toBe('polite');

  await user.click(pill()!);
  expect(order()).toEqual(['ws-03', 'ws-04', 'ws-01', 'ws-02']);
  expect(pill()).toBeNull();
  expect(hint()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('table'));
});

test('a row that has left the order stays, and goes on moving, for as long as it is shown', async () => {
  const { moves } = await visit('/activations?sort=last-seen&dir=asc', device(1), device(2));
  await moves(device(2), device(3));
  expect(pill()?.textContent).toBe('1 changed');
  await pass(120_000);
  expect(order()).toEqual(['ws-01', 'ws-02']);
});

test('however many heartbeats come, the order is asked for every five seconds at most', async () => {
  const { push, asked } = await visit('/activations?sort=last-seen', device(1));
  for (let n = 0; n < 20; n++) push(device(1, `12:00:${n + 10}`));
  await pass(4000);
  expect(asked()).toBe(2);
  await pass(2000);
  expect(asked()).toBe(3);
});

test('another question has its own order, and in other orders what is new appears by itself', async () => {
  const { moves, user } = await visit('/activations?sort=last-seen', device(1), device(2));
  await moves(device(2, '12:00:00'), device(1));
  await user.click(screen.getByRole('button', { name: 'Identifier' }));
  await pass(10);
  expect(order()).toEqual(['ws-02', 'ws-01']);
  expect(pill()).toBeNull();
});

test('a paused page stands still, and catches up when it goes on', async () => {
  const { moves, user, asked, server } = await visit('/activations', device(1));
  expect(screen.getByText('30 seconds ago')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Pause live updates' }));
  expect(screen.getByText('Paused')).toBeTruthy();
  expect(screen.getByText(/Live updates are paused/)).toBeTruthy();

  await pass(60_000);
  expect(screen.getByText('30 seconds ago')).toBeTruthy();
  expect(asked()).toBe(1);

  server.answers.ActivationsPage = () => aPage([device(1, '12:00:50'), device(2)]);
  await user.click(screen.getByRole('button', { name: 'Resume live updates' }));
  await pass(10);
  expect(order()).toEqual(['ws-01', 'ws-02']);
  expect(screen.getByText('10 seconds ago')).toBeTruthy();
  await moves(device(1, '12:01:00'));
});
