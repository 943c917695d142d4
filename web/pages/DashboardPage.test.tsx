import { screen, within } from '@testing-library/react';
import { anActivation } from '../testing/activation.js';
import { aWholeLicense, connection } from '../testing/license.js';
import { createServer, pass, refusal, renderPortal } from '../testing/portal.js';
import DashboardPage from './DashboardPage.js';

const counts = { online: 5, silent: 2, neverSeen: 1 };
const totals = { totalLicenses: 7, activeLicenses: 4, activationsInUse: 8, expiringSoon: 1 };
const dashboard = { __typename: 'Dashboard', ...totals, ...counts, recentLicenses: [aWholeLicense()] };

async function visit(overrides = {}) {
  const server = createServer({
    DashboardPage: () => ({
      data: { dashboard: { ...dashboard, ...overrides }, auditEntries: connection('AuditEntryConnection', []) },
    }),
    DevicesNow: () => ({ data: { dashboard: { __typename: 'Dashboard', ...counts, online: 4, silent: 3 } } }),
  });
  const view = renderPortal(<DashboardPage />, server);
  await pass(10);
  return { ...view, server };
}

const event = (kind: string) => {
  const { id, status, revision, lastSeenAt, heartbeatStatus, nextHeartbeatDueAt } = anActivation();
  const activation = {
    __typename: 'Activation',
    id,
    status,
    revision,
    lastSeenAt,
    heartbeatStatus,
    nextHeartbeatDueAt,
  };
  return { activationEvents: [{ __typename: 'ActivationEvent', kind, activation }] };
};

test('every number leads to the list of what it counts', async () => {
  await visit();
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual(
    expect.arrayContaining([
      ['Licenses7', '/licenses'],
      ['Active licenses4', '/licenses?status=active'],
      ['Activations in use8', '/activations?status=active,suspended'],
      ['Expiring soon1within 30 days', '/licenses?expires=month&sort=expires'],
      ['Online 5', '/activations?status=active,suspended&seen=online'],
      ['Silent 2', '/activations?status=active,suspended&seen=silent'],
      ['Never seen 1', '/activations?status=active,suspended&seen=never'],
      ['Orbit CAD', '/licenses/lic_1'],
    ]),
  );
});

test('the newest licenses and the activity have a way to all of them, which says of what', async () => {
  await visit();
  expect(screen.getByRole('link', { name: 'Show all Newest licenses' }).getAttribute('href')).toBe('/licenses');
  expect(screen.getByRole('link', { name: 'Show all Recent activity' }).getAttribute('href')).toBe('/activity');
});

test('the devices are counted again every five seconds, and only they', async () => {
  const { server } = await visit();
  await pass(5000);
  const devices = within(screen.getByRole('region', { name: 'Devices right now' }));
  expect(devices.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Online 4',
    'Silent 3',
    'Never seen 1',
  ]);
  expect(server.asked('DevicesNow')).toHaveLength(1);
  await pass(5000);
  expect(server.asked('DevicesNow')).toHaveLength(2);
  expect(server.asked('DashboardPage')).toHaveLength(1);
  expect(screen.getByText('Orbit CAD')).toBeTruthy();
});

test('while the numbers stay the same they are counted less and less often, until they change', async () => {
  const { server } = await visit({ online: 4, silent: 3 });
  await pass(65_000);
  expect(server.asked('DevicesNow')).toHaveLength(4);
  const after = { ...dashboard, online: 3, silent: 4 };
  server.answers.DashboardPage = () => ({
    data: { dashboard: after, auditEntries: connection('AuditEntryConnection', []) },
  });
  server.push(event('ACTIVATED'));
  await pass(6000);
  expect(server.asked('DevicesNow')).toHaveLength(5);
});

test('a device that comes or goes has everything asked for again', async () => {
  const { server } = await visit();
  server.push(event('ACTIVATED'));
  await pass(200);
  expect(server.asked('DashboardPage')).toHaveLength(2);
});

test('paused, it counts nothing more; resumed, it is brought up to date', async () => {
  const { server, user } = await visit();
  await pass(5000);
  expect(server.asked('DevicesNow')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Pause live updates' }));
  await pass(10_000);
  expect(server.asked('DevicesNow')).toHaveLength(1);
  expect(screen.getByText('Paused')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Resume live updates' }));
  await pass(100);
  expect(server.asked('DashboardPage')).toHaveLength(2);
  expect(server.asked('ActivationEvents')).toHaveLength(2);
});

test('without a device and without a license it says so', async () => {
  await visit({ online: 0, silent: 0, neverSeen: 0, recentLicenses: [] });
  expect(screen.getByText('No device is activated yet.')).toBeTruthy();
  expect(screen.getByText(/as soon as your vendor issues one/)).toBeTruthy();
});

test('a dashboard that can’t be loaded says so and can be tried again', async () => {
  const server = createServer({ DashboardPage: () => refusal('INTERNAL') });
  const { user } = renderPortal(<DashboardPage />, server);
  await pass(10);
  expect(screen.getByRole('alert').textContent).toMatch(/couldn’t be loaded/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(server.asked('DashboardPage')).toHaveLength(2);
});
