import { webcrypto } from 'node:crypto';
import { firstPassword } from './password.js';

beforeAll(() => {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
});

test('a first password is long, different each time, and can be read out', () => {
  const passwords = Array.from({ length: 200 }, firstPassword);
  expect(new Set(passwords).size).toBe(200);
  for (const password of passwords) expect(password).toMatch(/^([a-km-np-z2-9]{5}-){3}[a-km-np-z2-9]{5}$/);
});
