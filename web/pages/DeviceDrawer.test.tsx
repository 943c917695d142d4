import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { ViewerDocument } from '../session/viewer.js';
import { anActivation, aPage } from '../testing/activation.js';
import { connection } from '../testing/license.js';
import { createServer, currentUrl, pass, renderPortal } from '../testing/portal.js';
import ActivationsPage from './ActivationsPage.js';
import { PaletteButton } from './PaletteButton.js';

const entry = (id: string, action: string) => ({
  __typename: 'AuditEntry',
  id,
  at: '2026-05-04T11:00:00.000Z',
  action,
  actorType: 'SOFTWARE',
  actor: 'Software',
  subjectId: 'act_1',
  subject: null,
  before: null,
  after: '{"identifier":"ws-01.acme.example"}',
});
const whole = (overrides = {}) => ({
  ...anActivation(),
  appVersion: '4.2.1',
  deactivatedAt: null,
  deactivationReason: null,
  deactivatedBy: null,
  silences: [],
  history: connection('AuditEntryConnection', [entry('aud_1', 'activation.created')]),
  ...overrides,
});

async function visit(path: string, device: () => ReturnType<typeof whole> | null = whole) {
  const server = createServer({
    ActivationsPage: () => aPage([anActivation()]),
    DeviceDrawer: () => ({ data: { activation: device() } }),
  });
  const view = renderPortal(
    <>
      <PaletteButton />
      <Routes>
        <Route path="/activations/:device?" element={<ActivationsPage />} />
      </Routes>
    </>,
    server,
    path,
  );
  await pass(50);
  return { ...view, server };
}

const drawer = () => within(screen.getByRole('dialog'));

test('a device opens beside the list, under an address of its own, and Escape leads back to where one was', async () => {
  const { user } = await visit('/activations?status=active');
  await user.click(screen.getByRole('link', { name: 'ws-01.acme.example' }));
  await pass(300);
  expect(currentUrl()).toBe('/activations/act_1?status=active');
  expect(screen.getByRole('dialog', { name: 'ws-01.acme.example' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await pass(300);
  expect(currentUrl()).toBe('/activations?status=active');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('its address shows it at once, with all that is known and what has happened to it', async () => {
  await visit('/activations/act_1');
  const facts = drawer()
    .getAllByRole('term')
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`);
  expect(facts).toEqual([
    'Status: Active',
    'Last seen: Online30 seconds ago',
    expect.stringMatching(/^Next heartbeat: .*4 May 2026.*:09:30/),
    'License: Orbit CADXXXX-XXXX-7F3K3 / 5 slots in use',
    'Type: Hardware',
    'Name: Render node',
    'Platform: Ubuntu 24.04',
    'App version: 4.2.1',
    'Activated: 3 days ago',
  ]);
  expect(drawer().getByRole('listitem').textContent).toMatch(/The software activated the device/);
});

test('closing what was opened by its address goes to the list all the same', async () => {
  const { user } = await visit('/activations/act_1?seen=online');
  await user.click(drawer().getByRole('button', { name: 'Close' }));
  await pass(300);
  expect(currentUrl()).toBe('/activations?seen=online');
});

test('a change of the device is told in its history, a heartbeat is not', async () => {
  let answer = whole();
  const { server } = await visit('/activations/act_1', () => answer);
  const { id, heartbeatStatus, lastSeenAt, nextHeartbeatDueAt } = anActivation();
  const push = (kind: string, status: string, revision: number) => {
    const activation = { id, status, revision, heartbeatStatus, lastSeenAt, nextHeartbeatDueAt };
    const event = { __typename: 'ActivationEvent', kind, activation: { __typename: 'Activation', ...activation } };
    server.push({ activationEvents: [event] });
  };
  push('HEARTBEAT', 'ACTIVE', 1);
  await pass(500);
  expect(server.asked('DeviceDrawer')).toHaveLength(1);
  const history = [entry('aud_2', 'activation.suspended'), entry('aud_1', 'activation.created')];
  answer = whole({ status: 'SUSPENDED', revision: 2, history: connection('AuditEntryConnection', history) });
  push('SUSPENDED', 'SUSPENDED', 2);
  await pass(500);
  expect(drawer().getAllByRole('listitem')).toHaveLength(2);
});

test('a device that falls silent, and one that is heard again, has its last 30 days asked for anew', async () => {
  const { server } = await visit('/activations/act_1');
  expect(drawer().getByRole('slider', { name: 'Last 30 days' })).toBeTruthy();
  await pass(10 * 60_000);
  expect(server.asked('DeviceDrawer')).toHaveLength(2);
  const { id } = anActivation();
  const seen = { lastSeenAt: '2026-05-04T12:10:00.000Z', nextHeartbeatDueAt: '2026-05-04T12:20:00.000Z' };
  const activation = { __typename: 'Activation', id, status: 'ACTIVE', revision: 1, heartbeatStatus: 'ALIVE', ...seen };
  server.push({ activationEvents: [{ __typename: 'ActivationEvent', kind: 'HEARTBEAT', activation }] });
  await pass(1000);
  expect(server.asked('DeviceDrawer')).toHaveLength(3);
  // Ten minutes are six hundred ticks.
}, 15_000);

test('while the confirmation is open above it, Escape is for that', async () => {
  const { user } = await visit('/activations/act_1');
  await user.click(drawer().getByRole('button', { name: 'Deactivate device' }));
  await pass(300);
  expect(screen.getAllByRole('dialog')).toHaveLength(2);
  await user.keyboard('{Escape}');
  await pass(300);
  expect(screen.getByRole('dialog', { name: 'ws-01.acme.example' })).toBeTruthy();
});

test('while the palette is open above it, Escape closes only that', async () => {
  const { user } = await visit('/activations/act_1');
  await user.keyboard('{Control>}k{/Control}');
  for (let i = 0; i < 5; i++) await pass(50);
  expect(screen.getAllByRole('dialog')).toHaveLength(2);
  await user.keyboard('{Escape}');
  await pass(300);
  expect(screen.getByRole('dialog', { name: 'ws-01.acme.example' })).toBeTruthy();
  expect(currentUrl()).toBe('/activations/act_1');
  await user.keyboard('{Escape}');
  await pass(300);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('another’s device, or none, is said to be none', async () => {
  await visit('/activations/act_9', () => null);
  expect(drawer().getByText('There is no such device')).toBeTruthy();
});

test('staff is told whose device it is, and comes to that customer from here', async () => {
  const server = createServer({ DeviceDrawer: () => ({ data: { activation: whole() } }) });
  const viewer = { __typename: 'Viewer' as const, role: 'STAFF' as const, user: null, customer: null };
  server.client.writeQuery({ query: ViewerDocument, data: { viewer } });
  renderPortal(
    <Routes>
      <Route path="/activations/:device?" element={<ActivationsPage />} />
    </Routes>,
    server,
    '/activations/act_1',
  );
  await pass(50);
  const customer = drawer().getByText('Customer').nextElementSibling;
  expect(customer?.querySelector('a')?.getAttribute('href')).toBe('/customers/cus_1');
});
