import { screen } from '@testing-library/react';
import { connection } from '../testing/license.js';
import { createServer, currentUrl, pass, refusal, renderPortal } from '../testing/portal.js';
import ActivityPage from './ActivityPage.js';

const entry = {
  __typename: 'AuditEntry',
  id: 'aud_1',
  at: '2026-05-04T11:58:00.000Z',
  action: 'activation.created',
  actorType: 'SOFTWARE',
  actor: 'Software',
  subjectId: 'act_1',
  subject: null,
  before: null,
  after: '{"identifier":"ws-01"}',
};
const page = (...nodes: (typeof entry)[]) => ({ data: { auditEntries: connection('AuditEntryConnection', nodes) } });

async function visit(path: string, answer: () => ReturnType<typeof page> | ReturnType<typeof refusal>) {
  const server = createServer({ ActivityPage: answer });
  const view = renderPortal(<ActivityPage />, server, path);
  await pass(10);
  return { ...view, asked: () => server.asked('ActivityPage') };
}

test('the entries are narrowed down by who and what, in the URL', async () => {
  const { user, asked } = await visit('/activity?after=c1', () => page(entry));
  await user.click(screen.getByRole('button', { name: 'By' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'The vendor' }));
  await pass(10);
  await user.click(screen.getByRole('button', { name: 'What' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'License revoked' }));
  await pass(10);
  expect(currentUrl()).toBe('/activity?by=vendor&action=license.revoked');
  expect(asked().at(-1)).toEqual({
    first: 15,
    after: null,
    filter: { actorType: 'STAFF', action: 'license.revoked' },
  });
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(currentUrl()).toBe('/activity');
});

test('what the portal doesn’t know in a link is ignored', async () => {
  const { asked } = await visit('/activity?by=nobody&action=license.sold', () => page(entry));
  expect(asked()[0]).toMatchObject({ filter: {} });
});

test('nothing yet, nothing that matches, and nothing that could be loaded are different things', async () => {
  const none = await visit('/activity', () => page());
  expect(screen.getByText('Nothing has happened yet')).toBeTruthy();
  none.unmount();
  const filtered = await visit('/activity?by=system', () => page());
  expect(screen.getByText('Nothing matches')).toBeTruthy();
  filtered.unmount();
  await visit('/activity', () => refusal('INTERNAL'));
  expect(screen.getByRole('alert').textContent).toMatch(/couldn’t be loaded/);
});
