import { screen } from '@testing-library/react';
import type { PresenceStrip_ActivationFragment } from '../__generated__/graphql.js';
import { pass, renderPortal } from '../testing/portal.js';
import { timeZone } from '../ui/timeZone.js';
import { PresenceStrip } from './PresenceStrip.js';

/** The tests' noon is 14:00 there. */
const ZONE = 'Europe/Berlin';
const online = { lastSeenAt: '2026-05-04T11:59:30.000Z', nextHeartbeatDueAt: '2026-05-04T12:09:30.000Z' };
const silence = (beganAt: string, endedAt: string | null = null) => ({
  __typename: 'Silence' as const,
  beganAt: `${beganAt}:00.000Z`,
  endedAt: endedAt && `${endedAt}:00.000Z`,
});

async function visit(device: Partial<PresenceStrip_ActivationFragment>) {
  const activation = {
    __typename: 'Activation' as const,
    id: 'act_1',
    activatedAt: '2026-01-01T00:00:00.000Z',
    deactivatedAt: null,
    ...online,
    silences: [],
    ...device,
  };
  const onTurn = jest.fn();
  const view = renderPortal(<PresenceStrip activation={activation} onTurn={onTurn} />);
  await pass(10);
  return { ...view, onTurn };
}

/** What each of the last days is called, today first. */
async function lastDays(user: Awaited<ReturnType<typeof visit>>['user'], count: number) {
  await user.tab();
  const words: (string | null)[] = [];
  for (let i = 0; i < count; i++) {
    words.push(screen.getByRole('slider').getAttribute('aria-valuetext'));
    await user.keyboard('{ArrowLeft}');
  }
  return words;
}

beforeEach(() => timeZone.set(ZONE));
afterEach(() => timeZone.set(null));

test('a day is what the clocks of the reader’s zone make of it', async () => {
  // From the last hour of 2 May to noon of 3 May in Berlin.
  const { user } = await visit({ silences: [silence('2026-05-02T21:00', '2026-05-03T10:00')] });
  expect(await lastDays(user, 4)).toEqual([
    '4 May: 100% online',
    '3 May: 50% online',
    '2 May: 96% online',
    '1 May: 100% online',
  ]);
});

test('a short silence is not rounded away, nor is a short presence', async () => {
  const silences = [silence('2026-05-02T12:00', '2026-05-02T12:01'), silence('2026-05-02T22:00', '2026-05-03T21:59')];
  const { user } = await visit({ silences });
  expect(await lastDays(user, 3)).toEqual(['4 May: 100% online', '3 May: 1% online', '2 May: 99% online']);
});

test('days ahead of the activation are not counted', async () => {
  const activatedAt = '2026-05-03T10:00:00.000Z';
  const { user } = await visit({ activatedAt, silences: [silence('2026-05-03T16:00', '2026-05-03T22:00')] });
  expect(screen.getByText('Online 77% of the time')).toBeTruthy();
  expect(await lastDays(user, 3)).toEqual(['4 May: 100% online', '3 May: 50% online', '2 May: not activated yet']);
});

test('nor are days behind the deactivation', async () => {
  const deactivatedAt = '2026-05-02T22:00:00.000Z';
  const { user } = await visit({
    deactivatedAt,
    lastSeenAt: '2026-05-01T21:50:00.000Z',
    nextHeartbeatDueAt: '2026-05-01T22:00:00.000Z',
    silences: [silence('2026-05-01T22:00', '2026-05-02T22:00')],
  });
  expect(await lastDays(user, 4)).toEqual([
    '4 May: no longer activated',
    '3 May: no longer activated',
    '2 May: silent all day',
    '1 May: 100% online',
  ]);
});

test('of a device that was deactivated longer ago nothing is shown', async () => {
  await visit({ deactivatedAt: '2026-03-01T00:00:00.000Z' });
  expect(screen.queryByRole('slider')).toBeNull();
});

test('a device that was never seen was never online', async () => {
  await visit({ lastSeenAt: null, nextHeartbeatDueAt: null, activatedAt: '2026-05-04T11:59:00.000Z' });
  expect(screen.getByText('No heartbeat yet')).toBeTruthy();
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('4 May: silent all day');
});

test('a device that falls silent while one looks loses its share of today, and the server is asked what it knows', async () => {
  const { onTurn, user } = await visit({ activatedAt: '2026-05-04T12:00:00.000Z' });
  await pass(9 * 60_000);
  expect(onTurn).not.toHaveBeenCalled();
  await pass(10 * 60_000 + 30_000);
  expect(onTurn).toHaveBeenCalledTimes(1);
  expect(await lastDays(user, 1)).toEqual(['4 May: 48% online']);
});
