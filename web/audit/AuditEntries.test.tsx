import { act, screen } from '@testing-library/react';
import type { AuditItem_EntryFragment } from '../__generated__/graphql.js';
import { pass, renderPortal } from '../testing/portal.js';
import { locale } from '../ui/locale.js';
import { AuditEntries } from './AuditEntries.js';

const NODES: Record<string, object> = {
  act_1: { __typename: 'Activation', id: 'act_1', identifier: 'ws-01', identifierType: 'HARDWARE' },
  lic_1: {
    __typename: 'License',
    id: 'lic_1',
    maskedKey: 'XXXX-XXXX-7F3K',
    product: { __typename: 'Product', id: 'prd_1', name: 'Orbit CAD' },
  },
  tok_1: { __typename: 'ApiToken', id: 'tok_1', name: 'Inventory' },
};

type Entry = Partial<Omit<AuditItem_EntryFragment, 'before' | 'after'>> & { before?: object; after?: object };

async function told({ before, after, ...overrides }: Entry) {
  const entry = {
    __typename: 'AuditEntry' as const,
    id: 'aud_1',
    at: '2026-05-04T11:58:00.000Z',
    action: 'activation.deactivated',
    actorType: 'CUSTOMER' as const,
    actor: 'Ada Lovelace',
    subjectId: 'act_1',
    subject: NODES[overrides.subjectId ?? 'act_1'] ?? null,
    requestId: 'req_1',
    before: before ? JSON.stringify(before) : null,
    after: after ? JSON.stringify(after) : null,
    ...overrides,
  };
  renderPortal(<AuditEntries connection={{ nodes: [entry as AuditItem_EntryFragment] }} />);
  await pass(10);
  return { words: screen.getByRole('listitem').textContent };
}

test('an entry is a sentence: who did what to which, and when', async () => {
  const { words } = await told({});
  expect(words).toBe('Ada Lovelace deactivated the device ws-012 minutes ago');
  expect(screen.getByRole('link', { name: 'ws-01' }).getAttribute('href')).toBe('/activations/act_1');
});

test('in German it is a German sentence', async () => {
  await told({ action: 'license.keyRevealed', subjectId: 'lic_1' });
  act(() => locale.set('de'));
  expect(screen.getByRole('listitem').textContent).toBe(
    'Ada Lovelace hat den Schlüssel für die Lizenz Orbit CAD …7F3K kopiertvor 2 Minuten',
  );
  act(() => locale.set(null));
});

test('what is gone goes by the name that the entry tells', async () => {
  const { words } = await told({
    action: 'activation.created',
    subjectId: 'act_9',
    actorType: 'SOFTWARE',
    actor: 'Software',
    after: { identifier: 'shop.example', identifierType: 'DOMAIN', label: null, hostname: null, platform: 'PHP 8.4' },
  });
  expect(words).toMatch(/^The software activated the domain shop.examplePHP 8.4/);
});

test.each<[string, Entry, RegExp]>([
  [
    'a refusal names the device, the license and the rule',
    {
      action: 'activation.refused',
      subjectId: 'lic_1',
      actorType: 'SOFTWARE',
      after: { code: 'ACTIVATION_LIMIT_REACHED', identifier: 'ws-09' },
    },
    /The software was refused: ws-09 on the license Orbit CAD …7F3KAll slots were in use/,
  ],
  [
    'an unknown key belongs to no license',
    { action: 'activation.refused', subjectId: 'aud_1', after: { code: 'LICENSE_NOT_FOUND', identifier: 'ws-09' } },
    /ws-09 with a key that doesn’t exist/,
  ],
  [
    'a change says from what to what',
    {
      action: 'license.updated',
      subjectId: 'lic_1',
      before: { activationLimit: 5, expiresAt: null },
      after: { activationLimit: null, expiresAt: '2027-01-31T12:00:00.000Z' },
    },
    /changed the license.*Limit 5 → unlimited · Expiry never → 31 Jan 2027/,
  ],
  [
    'a person’s reason is in their words',
    { action: 'license.suspended', subjectId: 'lic_1', actorType: 'STAFF', after: { reason: 'Invoice 4711' } },
    /Reason: Invoice 4711/,
  ],
  [
    'the service’s own deeds are its own',
    { actorType: 'SYSTEM', actor: 'System', after: { reason: 'HEARTBEAT_DEAD' } },
    /Lastseen deactivated the device ws-01It had been silent for too long/,
  ],
  ['a partner tool is its token', { actorType: 'PARTNER', actor: 'Inventory' }, /The token “Inventory” deactivated/],
  ['a subject that is gone is still something', { subjectId: 'act_9' }, /deactivated a device/],
  [
    'an action of a later version is told as it is',
    { action: 'license.merged', subjectId: 'lic_1' },
    /license\.merged, the lic/,
  ],
  [
    'nonsense in an entry breaks nothing',
    { subjectId: 'tok_1', action: 'apiToken.revoked', after: [] },
    /token Inventory/,
  ],
])('%s', async (_, entry, words) => {
  expect((await told(entry)).words).toMatch(words);
});
