import { listVariables, readListState, writeListState } from './listState.js';

const NOW = Date.parse('2026-05-04T12:00:00.000Z');
const read = (query: string) => readListState(new URLSearchParams(query));
const again = (query: string) => writeListState(read(query)).toString();

test('the plain URL is the newest activations first', () => {
  expect(listVariables(read(''), NOW)).toEqual({
    first: 15,
    after: null,
    filter: {},
    orderBy: { field: 'ACTIVATED_AT', direction: 'DESC' },
  });
});

test('search, filters, order and page come from the URL', () => {
  expect(
    listVariables(read('q=ws+01&status=active,suspended&seen=silent,never&sort=last-seen&dir=asc&after=c1'), NOW),
  ).toEqual({
    first: 15,
    after: 'c1',
    filter: { identifier: 'ws 01', status: ['ACTIVE', 'SUSPENDED'], heartbeatStatus: ['DEAD', 'NOT_STARTED'] },
    orderBy: { field: 'LAST_SEEN_AT', direction: 'ASC' },
  });
});

test('product, license, type and when it was last seen come from the URL, too', () => {
  expect(listVariables(read('product=prd_1&license=lic_1&type=domain&last=24h'), NOW).filter).toEqual({
    productId: 'prd_1',
    licenseId: 'lic_1',
    identifierType: 'DOMAIN',
    lastSeenAfter: '2026-05-03T12:00:00.000Z',
  });
  expect(listVariables(read('last=over-30d'), NOW).filter).toEqual({ lastSeenBefore: '2026-04-04T12:00:00.000Z' });
});

test('the page before a cursor is the last fifteen before it', () => {
  expect(listVariables(read('before=c9'), NOW)).toMatchObject({ last: 15, before: 'c9' });
  expect(listVariables(read('before=c9'), NOW)).not.toHaveProperty('first');
});

test.each([
  '',
  'q=100%25',
  'status=suspended',
  'seen=online%2Cnever',
  'sort=identifier&dir=desc',
  'product=prd_1&license=lic_1&type=domain&last=over-7d',
  'dir=asc&before=c9',
])('"%s" is written as it was read', (query) => {
  expect(again(query)).toBe(query);
});

test('what is as usual is left out of the URL', () => {
  expect(again('sort=activated&dir=desc')).toBe('');
  expect(again('sort=identifier&dir=asc')).toBe('sort=identifier');
});

test('what the portal doesn’t know is ignored, not an error', () => {
  expect(again('status=sleeping&seen=&type=fridge&last=ever&sort=colour&dir=up&page=7')).toBe('');
});
