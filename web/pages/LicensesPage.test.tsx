import { screen } from '@testing-library/react';
import { aWholeLicense, connection } from '../testing/license.js';
import { createServer, currentUrl, pass, refusal, renderPortal } from '../testing/portal.js';
import LicensesPage from './LicensesPage.js';

type License = ReturnType<typeof aWholeLicense>;
const page = (...nodes: License[]) => ({ data: { licenses: connection('LicenseConnection', nodes) } });

async function visit(path: string, answer: () => ReturnType<typeof page> | ReturnType<typeof refusal>) {
  const server = createServer({ LicensesPage: answer });
  const view = renderPortal(<LicensesPage />, server, path);
  await pass(10);
  return { ...view, asked: () => server.asked('LicensesPage') };
}

test('search and filters are in the URL, and asked for', async () => {
  const { user, asked } = await visit('/licenses?after=c1', () => page(aWholeLicense()));
  await user.type(screen.getByRole('searchbox', { name: 'Search by product or key' }), 'orbit');
  await pass(310);
  await user.click(screen.getByRole('button', { name: 'Expiry' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'Within 7 days' }));
  await pass(10);
  expect(currentUrl()).toBe('/licenses?q=orbit&expires=week');
  expect(asked().at(-1)).toMatchObject({ filter: { query: 'orbit', expiringBefore: '2026-05-11T12:00:00.000Z' } });
  expect(screen.getByRole('button', { name: 'Expiry: Within 7 days' })).toBeTruthy();
});

test('a customer isn’t offered licenses that are nobody’s', async () => {
  const { user } = await visit('/licenses', () => page(aWholeLicense()));
  await user.click(screen.getByRole('button', { name: 'Status' }));
  expect(screen.getAllByRole('menuitemcheckbox').map((item) => item.textContent)).toEqual([
    'Assigned',
    'Active',
    'Suspended',
    'Expired',
    'Revoked',
  ]);
});

test('a slot that is freed elsewhere shows', async () => {
  let answer = page(aWholeLicense());
  const { server } = await visit('/licenses', () => answer);
  expect(screen.getByText('2 / 5')).toBeTruthy();
  answer = page(aWholeLicense({ activationsInUse: 1 }));
  const activation = { __typename: 'Activation', id: 'act_1', status: 'DEACTIVATED', revision: 2, lastSeenAt: null };
  server.push({
    activationEvents: [
      {
        __typename: 'ActivationEvent',
        kind: 'DEACTIVATED',
        activation: { ...activation, heartbeatStatus: 'NOT_STARTED', nextHeartbeatDueAt: null },
      },
    ],
  });
  await pass(200);
  expect(screen.getByText('1 / 5')).toBeTruthy();
});

test('nothing yet, nothing that matches, and nothing that could be loaded are different things', async () => {
  const none = await visit('/licenses', () => page());
  expect(screen.getByText('No licenses yet')).toBeTruthy();
  none.unmount();
  const filtered = await visit('/licenses?status=revoked', () => page());
  expect(screen.getByText('Nothing matches')).toBeTruthy();
  filtered.unmount();
  await visit('/licenses', () => refusal('INTERNAL'));
  expect(screen.getByRole('alert').textContent).toMatch(/couldn’t be loaded/);
});
