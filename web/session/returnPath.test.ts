import { returnPath, signInPath } from './returnPath.js';

test('signing in leads back to where one was', () => {
  const path = signInPath({ pathname: '/activations', search: '?status=active&q=a%26b' });
  expect(returnPath(path.slice(path.indexOf('?')))).toBe('/activations?status=active&q=a%26b');
});

test('without a place to go back to it leads to the start', () => {
  expect(signInPath({ pathname: '/', search: '' })).toBe('/sign-in');
  expect(returnPath('')).toBe('/');
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  'activations',
  'http://',
])('a link to %s leads nowhere but to the start', (from) => {
  expect(returnPath(`?${new URLSearchParams({ from })}`)).toBe('/');
});
