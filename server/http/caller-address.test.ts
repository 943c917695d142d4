import type { IncomingMessage } from 'node:http';
import { callerAddress } from './caller-address.js';

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
const publicUrl = new URL('https://licenses.example');

test('behind a proxy of our own network, a caller has the address that the proxy saw', () => {
  expect(callerAddress(publicUrl, from('10.0.0.7', '198.51.100.4'))).toBe('198.51.100.4');
});

test('what the caller wrote ahead of that is not believed', () => {
  expect(callerAddress(publicUrl, from('127.0.0.1', '203.0.113.9, 198.51.100.4'))).toBe('198.51.100.4');
});

test('a caller who comes directly cannot have another address, and without PUBLIC_URL nobody can', () => {
  expect(callerAddress(publicUrl, from('198.51.100.4', '203.0.113.9'))).toBe('198.51.100.4');
  expect(callerAddress(null, from('127.0.0.1', '203.0.113.9'))).toBe('127.0.0.1');
});
