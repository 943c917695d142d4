import type { ReactNode } from 'react';
import { ViewerDocument } from '../session/viewer.js';
import { anActivation, aPage } from '../testing/activation.js';
import { createServer, pass, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';
import ActivityPage from './ActivityPage.js';
import DashboardPage from './DashboardPage.js';
import LicensesPage from './LicensesPage.js';

async function visit(page: ReactNode, path: string, role: 'STAFF' | 'CUSTOMER' = 'STAFF') {
  let rows = ['act_2', 'act_1'];
  const server = createServer({ ActivationsPage: () => aPage(rows.map((id) => anActivation({ id, identifier: id }))) });
  const user = { __typename: 'User' as const, id: 'usr_1', name: 'Sam', email: 'sam@vendor.example' };
  const viewer = { __typename: 'Viewer' as const, role, user, customer: null };
  server.client.writeQuery({ query: ViewerDocument, data: { viewer } });
  const view = renderPortal(page, server, path);
  await pass(50);
  return {
    ...view,
    heard: () => server.asked('ActivationEvents').at(-1),
    asked: (name: string) => server.asked(name).length,
    push(kind: string) {
      const { id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt } = anActivation({ id: 'act_3' });
      const activation = { id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt };
      const event = { __typename: 'ActivationEvent', kind, activation: { __typename: 'Activation', ...activation } };
      server.push({ activationEvents: [event] });
    },
    turnTo(...ids: string[]) {
      rows = ids;
    },
  };
}

test.each(['STAFF', 'CUSTOMER'] as const)(
  'the heartbeats of the rows on the screen are heard, which are read once more when that has begun: %s',
  async (role) => {
    const { heard, asked } = await visit(<ActivationsPage />, '/activations', role);
    expect(heard()).toEqual({ heartbeatsOf: ['act_1', 'act_2'] });
    expect(asked('ActivationsPage')).toBe(1);
    await pass(1000);
    expect(asked('ActivationsPage')).toBe(2);
    await pass(10_000);
    expect(asked('ActivationsPage')).toBe(2);
  },
);

test('what else happens to any device is told, and the rows that come with it are heard', async () => {
  const { heard, push, turnTo } = await visit(<ActivationsPage />, '/activations');
  await pass(1000);
  turnTo('act_3', 'act_2');
  push('ACTIVATED');
  await pass(500);
  expect(heard()).toEqual({ heartbeatsOf: ['act_2', 'act_3'] });
});

test('rows that only change their places are heard without a break', async () => {
  const { asked, push, turnTo } = await visit(<ActivationsPage />, '/activations');
  await pass(1000);
  const before = asked('ActivationEvents');
  turnTo('act_1', 'act_2');
  push('REINSTATED');
  await pass(2000);
  expect(asked('ActivationEvents')).toBe(before);
});

test('rows whose order is held are read by themselves when the answer has them no longer', async () => {
  const { server, push, turnTo } = await visit(<ActivationsPage />, '/activations?sort=last-seen');
  await pass(1000);
  turnTo('act_3', 'act_2');
  push('ACTIVATED');
  await pass(500);
  expect(server.asked('RowsOnScreen')).toEqual([]);
  push('ACTIVATED');
  await pass(500);
  expect(server.asked('RowsOnScreen')).toEqual([{ ids: ['act_1'] }]);
});

test('sorted by Last Seen the order is asked for every five seconds: devices out of sight move it', async () => {
  const { asked } = await visit(<ActivationsPage />, '/activations?sort=last-seen');
  await pass(1000);
  const before = asked('ActivationsPage');
  await pass(10_000);
  expect(asked('ActivationsPage')).toBe(before + 2);
});

test('the dashboard hears no device', async () => {
  const { heard } = await visit(<DashboardPage />, '/', 'CUSTOMER');
  expect(heard()).toEqual({ heartbeatsOf: [] });
});

test.each([
  ['licenses', <LicensesPage key="licenses" />],
  ['activity', <ActivityPage key="activity" />],
])('a page without devices hears none: %s', async (path, page) => {
  const { heard } = await visit(page, `/${path}`);
  expect(heard()).toEqual({ heartbeatsOf: [] });
});
