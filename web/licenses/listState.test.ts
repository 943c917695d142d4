import { licenseVariables, readLicenseState, withoutKey, writeLicenseState } from './listState.js';

const NOW = Date.parse('2026-05-04T12:00:00.000Z');
const read = (query: string) => readLicenseState(new URLSearchParams(query));
const again = (query: string) => writeLicenseState(read(query)).toString();

test('the plain URL is the newest licenses first', () => {
  expect(licenseVariables(read(''), NOW)).toEqual({
    first: 15,
    after: null,
    filter: {},
    orderBy: { field: 'CREATED_AT', direction: 'DESC' },
  });
});

test('search, status, order and page come from the URL', () => {
  expect(licenseVariables(read('q=orbit&status=active,suspended&sort=expires&before=c9'), NOW)).toEqual({
    last: 15,
    before: 'c9',
    filter: { query: 'orbit', status: ['ACTIVE', 'SUSPENDED'] },
    orderBy: { field: 'EXPIRES_AT', direction: 'ASC' },
  });
});

test('what expires soon is what still can: not what has expired, and not what is revoked', () => {
  expect(licenseVariables(read('expires=month'), NOW).filter).toEqual({
    expiringBefore: '2026-06-03T12:00:00.000Z',
    status: ['AVAILABLE', 'ASSIGNED', 'ACTIVE', 'SUSPENDED'],
  });
  expect(licenseVariables(read('expires=week&status=suspended'), NOW).filter).toEqual({
    expiringBefore: '2026-05-11T12:00:00.000Z',
    status: ['SUSPENDED'],
  });
});

test.each(['', 'q=orbit', 'status=expired%2Crevoked', 'expires=week', 'sort=expires&dir=desc', 'dir=asc&after=c1'])(
  '"%s" is written as it was read',
  (query) => {
    expect(again(query)).toBe(query);
  },
);

test('what the portal doesn’t know is ignored, not an error', () => {
  expect(again('status=sold&expires=today&sort=colour&dir=up')).toBe('');
});

test.each([
  ['9K2MD-4RTNX-7F3KQ-88PAX-C0DE7', 'C0DE7'.slice(-4)],
  [' abcd-efgh-7f3k ', '7f3k'],
  ['Orbit CAD', 'Orbit CAD'],
  ['7F3K', '7F3K'],
  ['e-book', 'e-book'],
])('"%s" is searched for as "%s": a whole key doesn’t go to the address bar', (typed, searched) => {
  expect(withoutKey(typed)).toBe(searched);
});
