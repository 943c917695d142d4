import { generateLicenseKey, licenseKeyEnding, maskLicenseKey } from './license-key.js';

test.each([
  ['ABCDE-FGHIJ-KLMNO', 'XXXXX-XXXXX-XLMNO', 'LMNO'],
  ['123456789', 'XXXXX6789', '6789'],
  ['ABCD-EFGH-I', 'XXXX-XFGH-I', 'FGHI'],
  ['abcdefgh-ijkl-', 'XXXXXXXX-ijkl-', 'IJKL'],
  ['key_with.dots:and_more', 'XXXXXXXXXXXXXXXXXXmore', 'MORE'],
  ['AAAA-BBBB-C.D.E.F', 'XXXX-XXXX-CXDXEXF', 'CDEF'],
])('%s is shown as %s: the last four letters and digits, dashes kept', (key, masked, ending) => {
  expect(maskLicenseKey(key)).toBe(masked);
  expect(licenseKeyEnding(key)).toBe(ending);
});

test.each([
  ['12345678', 'XXXXXXXX'],
  ['ABCD-1234', 'XXXX-XXXX'],
  ['A', 'X'],
  ['A-B.C', 'X-XXX'],
])('%s, of eight letters and digits or fewer, is masked whole', (key, masked) => {
  expect(maskLicenseKey(key)).toBe(masked);
  expect(licenseKeyEnding(key)).toBe('');
});

test('random keys are of 25 characters that cannot be mistaken for each other, and never the same', () => {
  const keys = Array.from({ length: 1_000 }, generateLicenseKey);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[2-9A-HJ-NP-Z]{5}(-[2-9A-HJ-NP-Z]{5}){4}$/);
});
