import { act } from '@testing-library/react';
import { pass, renderPortal } from '../testing/portal.js';
import { connection } from './connection.js';
import { useCatchUp } from './useCatchUp.js';

function setUp() {
  const refetch = jest.fn();
  function Page() {
    useCatchUp(refetch);
    return null;
  }
  act(() => connection.connecting(false));
  return { refetch, ...renderPortal(<Page />) };
}

test('after every connect what is shown is fetched once, for what happened before it', async () => {
  const { refetch } = setUp();
  act(() => connection.connected());
  await pass(60_000);
  expect(refetch).toHaveBeenCalledTimes(1);
});

test('while the push is away it is fetched every 15 seconds, and once more when the push is back', async () => {
  const { refetch } = setUp();
  act(() => connection.connected());
  await pass(2000);
  refetch.mockClear();
  act(() => connection.closed());
  await pass(46_000);
  expect(refetch).toHaveBeenCalledTimes(3);
  act(() => connection.connecting(true));
  act(() => connection.connected());
  await pass(60_000);
  expect(refetch).toHaveBeenCalledTimes(4);
});

test('while the server pushes a part only, it is fetched every 15 seconds as well', async () => {
  const { refetch } = setUp();
  act(() => connection.connected());
  await pass(2000);
  refetch.mockClear();
  act(() => connection.learned('partial'));
  await pass(46_000);
  expect(refetch).toHaveBeenCalledTimes(3);
  act(() => connection.learned('complete'));
  await pass(60_000);
  expect(refetch).toHaveBeenCalledTimes(3);
});

test('a page that was left fetches nothing', async () => {
  const { refetch, unmount } = setUp();
  act(() => connection.closed());
  unmount();
  await pass(60_000);
  expect(refetch).not.toHaveBeenCalled();
});
