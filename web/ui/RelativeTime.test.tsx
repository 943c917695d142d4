import { screen } from '@testing-library/react';
import { Profiler } from 'react';
import { pass, renderPortal } from '../testing/portal.js';
import { RelativeTime } from './RelativeTime.js';

test('the words move on by themselves', async () => {
  renderPortal(<RelativeTime instant="2026-05-04T11:59:50.000Z" />);
  expect(screen.getByText('10 seconds ago')).toBeTruthy();
  await pass(5000);
  expect(screen.getByText('15 seconds ago')).toBeTruthy();
  await pass(50_000);
  expect(screen.getByText('1 minute ago')).toBeTruthy();
});

test('a text that stays the same is not rendered again', async () => {
  const renders: string[] = [];
  renderPortal(
    <>
      <Profiler id="fresh" onRender={(id) => renders.push(id)}>
        <RelativeTime instant="2026-05-04T11:59:50.000Z" />
      </Profiler>
      <Profiler id="old" onRender={(id) => renders.push(id)}>
        <RelativeTime instant="2026-05-04T09:00:00.000Z" />
      </Profiler>
    </>,
  );
  renders.length = 0;
  await pass(3000);
  expect(renders).toEqual(['fresh', 'fresh', 'fresh']);
});

test('the exact instant is for machines in the element and for people in a tooltip, by keyboard too', async () => {
  const { user } = renderPortal(<RelativeTime instant="2026-05-04T11:59:50.000Z" />);
  const time = screen.getByText('10 seconds ago');
  expect(time.getAttribute('datetime')).toBe('2026-05-04T11:59:50.000Z');
  await user.tab();
  expect(document.activeElement).toBe(time);
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/4 May 2026.*:59:50/);
});
