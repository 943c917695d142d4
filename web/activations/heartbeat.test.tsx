import { screen } from '@testing-library/react';
import { pass, renderPortal } from '../testing/portal.js';
import { heartbeatStatus, useHeartbeatStatus } from './heartbeat.js';

const due = '2026-05-04T12:00:02.000Z';
const seen = { lastSeenAt: '2026-05-04T11:50:02.000Z', nextHeartbeatDueAt: due };

test('a device is alive up to and including the instant at which its heartbeat is due', () => {
  expect(heartbeatStatus(seen, Date.parse(due))).toBe('ALIVE');
  expect(heartbeatStatus(seen, Date.parse(due) + 1)).toBe('DEAD');
});

test('a device that was never seen is neither alive nor dead', () => {
  expect(heartbeatStatus({ lastSeenAt: null, nextHeartbeatDueAt: null }, Date.parse(due))).toBe('NOT_STARTED');
});

test('Online turns to Silent by itself, without an answer from the network', async () => {
  function Status() {
    return <p>{useHeartbeatStatus(seen)}</p>;
  }
  renderPortal(<Status />);
  await pass(2000);
  expect(screen.getByText('ALIVE')).toBeTruthy();
  await pass(1000);
  expect(screen.getByText('DEAD')).toBeTruthy();
});
