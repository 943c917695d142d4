import type { AuditItem_EntryFragment } from '../__generated__/graphql.js';
import { inBrief } from './inBrief.js';

const entry = (id: string, action: string, requestId: string, after: object = {}): AuditItem_EntryFragment => ({
  __typename: 'AuditEntry',
  id,
  at: '2026-05-04T12:00:00.000Z',
  action,
  actorType: 'STAFF',
  actor: 'Sam',
  subjectId: id,
  subject: null,
  requestId,
  before: null,
  after: JSON.stringify(after),
});
const withLicense = (id: string, requestId: string) =>
  entry(id, 'activation.suspended', requestId, { cause: 'license.suspended' });
const told = (entries: AuditItem_EntryFragment[], most = 9) =>
  inBrief(entries, most).map(({ entry, several }) => (several ? `${entry.id} and others` : entry.id));

test('the devices that a license takes along are one line, and the license is its own', () => {
  const license = entry('d', 'license.suspended', 'r1');
  expect(told([withLicense('a', 'r1'), withLicense('b', 'r1'), withLicense('c', 'r1'), license])).toEqual([
    'a and others',
    'd',
  ]);
});

test('what two requests did are two lines', () => {
  expect(told([withLicense('a', 'r2'), withLicense('b', 'r1')])).toEqual(['a', 'b']);
});

test('what was done to each by itself is told of each', () => {
  const one = entry('a', 'activation.deactivated', 'r1');
  expect(told([one, { ...one, id: 'b' }])).toEqual(['a', 'b']);
});

test('no more lines than there is room for', () => {
  expect(
    told(
      ['a', 'b', 'c'].map((id) => entry(id, 'activation.created', id)),
      2,
    ),
  ).toEqual(['a', 'b']);
});
