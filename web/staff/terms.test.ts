import { timeZone } from '../ui/timeZone.js';
import { changedTerms, NO_TERMS, termsFaults, termsInput, termsOf } from './terms.js';

beforeAll(() => timeZone.set('Europe/Berlin'));
afterAll(() => timeZone.set(null));

test('a license works until the end of the day that the reader has chosen', () => {
  expect(termsInput({ customerId: 'cus_1', limit: 5, lastDay: '2026-12-31' })).toEqual({
    customerId: 'cus_1',
    activationLimit: 5,
    expiresAt: '2026-12-31T22:59:59.000Z',
  });
});

test('what is left empty is nobody, unlimited and for good', () => {
  expect(termsInput(NO_TERMS)).toEqual({ customerId: null, activationLimit: null, expiresAt: null });
});

test('what isn’t touched isn’t sent, so that an expiry stays to the millisecond', () => {
  const before = termsOf({ customer: { id: 'cus_1' }, activationLimit: 5, expiresAt: '2026-12-31T09:30:00.123Z' });
  expect(before.lastDay).toBe('2026-12-31');
  expect(changedTerms(before, before)).toEqual({});
  expect(changedTerms(before, { ...before, limit: '' })).toEqual({ activationLimit: null });
  expect(changedTerms(before, { ...before, customerId: null })).toEqual({ customerId: null });
});

test.each([
  [{ limit: 0 }, { limit: true, lastDay: false }],
  [{ limit: 1.5 }, { limit: true, lastDay: false }],
  [{ lastDay: '2026-05-03' }, { limit: false, lastDay: true }],
  [{ lastDay: '2026-05-04' }, { limit: false, lastDay: false }],
])('%j is judged', (terms, faults) => {
  expect(termsFaults({ ...NO_TERMS, ...terms })).toEqual(faults);
});
