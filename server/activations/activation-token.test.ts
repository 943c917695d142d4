import { newId } from '../database/id.js';
import { ActivationTokens } from './activation-token.js';

const id = newId('act', new Date());
const invalid = expect.objectContaining({ code: 'ACTIVATION_TOKEN_INVALID' });

test('a token stands for its activation, and is the same whenever it is made', () => {
  const tokens = new ActivationTokens(['one']);
  expect(tokens.sign(id)).toBe(new ActivationTokens(['one']).sign(id));
  expect(tokens.verify(tokens.sign(id))).toBe(id);
});

test('secrets are rotated: the first one signs, those behind it still let in, one that is gone does not', () => {
  const old = new ActivationTokens(['old']).sign(id);
  const rotated = new ActivationTokens(['new', 'old']);
  expect(rotated.verify(old)).toBe(id);
  expect(rotated.sign(id)).toBe(new ActivationTokens(['new']).sign(id));
  expect(() => new ActivationTokens(['new']).verify(old)).toThrow(invalid);
});

test('a token of one activation is none of another', () => {
  const tokens = new ActivationTokens(['one']);
  const [, signature] = tokens.sign(id).split('.');
  expect(() => tokens.verify(`${newId('act', new Date())}.${signature}`)).toThrow(invalid);
});

test('no other spelling of a token passes', () => {
  const tokens = new ActivationTokens(['one']);
  const token = tokens.sign(id);
  const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ';
  for (const last of characters.replace(token.at(-1)!, '')) {
    expect(() => tokens.verify(token.slice(0, -1) + last)).toThrow(invalid);
  }
  for (const wrong of [` ${token}`, `${token}\n`, token.toUpperCase(), `${token}=`, `${token}.`]) {
    expect(() => tokens.verify(wrong)).toThrow(invalid);
  }
});
