import { act, screen } from '@testing-library/react';
import { pass, renderPortal } from '../testing/portal.js';
import { ConnectionBanner } from '../ui/ConnectionBanner.js';
import { connection, useConnection } from './connection.js';

function Banner() {
  return <ConnectionBanner away={useConnection() === 'away'} />;
}
const shown = () => screen.queryByText('Connection lost.') !== null;

beforeEach(() => connection.connected());

test('a loss is told within five seconds', async () => {
  renderPortal(<Banner />);
  act(() => connection.closed());
  await pass(4900);
  expect(shown()).toBe(true);
});

test('a blink of the network is not told', async () => {
  renderPortal(<Banner />);
  act(() => connection.closed());
  await pass(500);
  act(() => connection.connected());
  await pass(10_000);
  expect(shown()).toBe(false);
});

test('the banner stays while it is tried again, and goes when the connection is back', async () => {
  renderPortal(<Banner />);
  act(() => connection.closed());
  await pass(2000);
  act(() => connection.connecting(true));
  await pass(10_000);
  expect(shown()).toBe(true);
  act(() => connection.connected());
  expect(shown()).toBe(false);
});

test('a first attempt that hangs is a loss as well', async () => {
  renderPortal(<Banner />);
  act(() => connection.connecting(false));
  await pass(2000);
  expect(shown()).toBe(false);
  await pass(4000);
  expect(shown()).toBe(true);
});
