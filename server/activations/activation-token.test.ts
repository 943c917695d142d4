import { newId } from '../database/id.js';
import { ActivationTokens } from './activation-token.js';

const id = newId('act', new Date());
const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('a token stands for its activation, and no other spelling of it does', () => {
  const tokens = new ActivationTokens(['secret']);
  const token = tokens.sign(id);
  expect(tokens.verify(token)).toBe(id);
  for (const last of base64url.replace(token.at(-1)!, '')) {
    expect(() => tokens.verify(token.slice(0, -1) + last)).toThrow('not valid');
  }
});

test('the first secret signs, all verify', () => {
  const old = new ActivationTokens(['old']).sign(id);
  const rotated = new ActivationTokens(['new', 'old']);
  expect(rotated.verify(old)).toBe(id);
  expect(rotated.sign(id)).toBe(new ActivationTokens(['new']).sign(id));
  expect(() => new ActivationTokens(['new']).verify(old)).toThrow('not valid');
});
