import { act } from '@testing-library/react';
import { pass, renderPortal } from '../testing/portal.js';
import { useEvery } from './useEvery.js';

function setUp(longestMs = 1000) {
  const work = jest.fn();
  function Page({ news }: { news: string }) {
    useEvery(1000, work, true, { news, longestMs });
    return null;
  }
  return { work, ...renderPortal(<Page news="nothing" />), Page };
}

const tab = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
const turn = (state: DocumentVisibilityState) => {
  tab.mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

test('in a tab that nobody sees nothing is done, and at once when somebody comes back', async () => {
  const { work } = setUp();
  turn('hidden');
  await pass(10_000);
  expect(work).not.toHaveBeenCalled();
  turn('visible');
  expect(work).toHaveBeenCalledTimes(1);
  await pass(3000);
  expect(work).toHaveBeenCalledTimes(4);
});

test('while there is nothing new it is done less and less often, but not less than that', async () => {
  const { work } = setUp(4000);
  const times: number[] = [];
  const start = Date.now();
  work.mockImplementation(() => times.push(Date.now() - start));
  await pass(15_000);
  expect(times).toEqual([1000, 3000, 7000, 11_000, 15_000]);
});
