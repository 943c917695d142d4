import { act, screen } from '@testing-library/react';
import { createRef } from 'react';
import { connection } from '../live/connection.js';
import { renderPortal } from '../testing/portal.js';
import { PageHeader } from './PageHeader.js';

const sign = () => screen.getByText(/live|reconnecting|paused/i);
const EXPLANATION = 'This server has lost touch with the others. What they hear appears within 15 seconds.';

afterEach(() => act(() => connection.learned('complete')));

function setUp(pausedSince: number | null = null) {
  act(() => connection.connected());
  return renderPortal(
    <PageHeader title="Activations" dot={createRef()} pause={{ since: pausedSince, toggle: () => {} }} />,
  );
}

test('a push that is partial is not called live, and the keyboard reaches the reason', async () => {
  const { user } = setUp();
  expect(sign().textContent).toBe('Live');
  act(() => connection.learned('partial'));
  expect(sign().textContent).toBe('Partly live');
  await user.tab();
  expect(screen.getByRole('tooltip').textContent).toBe(EXPLANATION);
  act(() => connection.learned('complete'));
  expect(sign().textContent).toBe('Live');
});

test('while the connection is lost or the page stands still, that is what the sign says', () => {
  const { unmount } = setUp();
  act(() => connection.learned('partial'));
  act(() => connection.closed());
  expect(sign().textContent).toBe('Reconnecting');
  unmount();
  setUp(0);
  expect(sign().textContent).toBe('Paused');
});
