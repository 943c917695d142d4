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
  await pass(100);
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

test('staff hears the heartbeats of the rows on the screen, and reads them once more when it has begun to', async () => {
  const { heard, asked } = await visit(<ActivationsPage />, '/activations');
  expect(heard()).toEqual({ heartbeatsOf: ['act_1', 'act_2'] });
  expect(asked('ActivationsPage')).toBe(1);
  await pass(1000);
  expect(asked('ActivationsPage')).toBe(2);
  await pass(10_000);
  expect(asked('ActivationsPage')).toBe(2);
});

test('staff is told of what else happens to any device, and hears the rows that come with it', async () => {
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

test('sorted by Last Seen, staff is shown the order as it is every five seconds: devices out of sight move it', async () => {
  const { asked } = await visit(<ActivationsPage />, '/activations?sort=last-seen');
  await pass(1000);
  const before = asked('ActivationsPage');
  await pass(10_000);
  expect(asked('ActivationsPage')).toBe(before + 2);
});

test('staff’s dashboard hears no device, and counts them every five seconds', async () => {
  const { heard, asked } = await visit(<DashboardPage />, '/');
  expect(heard()).toEqual({ heartbeatsOf: [] });
  const before = asked('DevicesNow');
  await pass(10_000);
  expect(asked('DevicesNow')).toBe(before + 2);
});

test.each([
  ['licenses', <LicensesPage key="licenses" />],
  ['activity', <ActivityPage key="activity" />],
])('a page without devices hears none for staff: %s', async (path, page) => {
  const { heard } = await visit(page, `/${path}`);
  expect(heard()).toEqual({ heartbeatsOf: [] });
});

test('a customer hears every device', async () => {
  const { heard } = await visit(<ActivationsPage />, '/activations', 'CUSTOMER');
  expect(heard()).toEqual({});
});
