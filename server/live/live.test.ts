import { heartbeat } from '../testing/live-server.js';
import type { LiveEvent } from './event.js';
import { type Interest, Live } from './live.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A reader that writes down what it is sent; `executions` is shared by all of one test. */
function reading(live: Live, interest: Partial<Interest>, executions: LiveEvent[][] = []) {
  const received: LiveEvent[][] = [];
  const reader = {
    isStalled: false,
    received,
    ids: () => received.map((events) => events.map(({ id }) => id)),
    async execute(events: LiveEvent[]) {
      executions.push(events);
      return JSON.stringify(events);
    },
    isDrained: () => !reader.isStalled,
    send: (payload: Buffer) => void received.push(JSON.parse(String(payload))),
    leave: () => {},
  };
  reader.leave = live.join({ topic: 'cus_acme', credentialId: 'ses_1', ...interest }, 'same', reader);
  return reader;
}

const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

describe('who hears what', () => {
  test('a customer hears of its own devices only, staff of everybody’s', async () => {
    const live = new Live();
    const acme = reading(live, { topic: 'cus_acme' });
    const globex = reading(live, { topic: 'cus_globex' });
    const staff = reading(live, { topic: null });
    live.publish([heartbeat({ id: 'a', customerId: 'cus_acme' }), heartbeat({ id: 'g', customerId: 'cus_globex' })]);
    await pass(1);
    expect([acme.ids(), globex.ids(), staff.ids()]).toEqual([[['a']], [['g']], [['a', 'g']]]);
  });

  test('another customer’s id in the filter finds nothing', async () => {
    const live = new Live();
    const acme = reading(live, { topic: 'cus_acme', ids: ['g'] });
    live.publish([heartbeat({ id: 'g', customerId: 'cus_globex' })]);
    await pass(1000);
    expect(acme.received).toEqual([]);
  });

  test('ids and licenseId narrow, together too; no ids at all means no device', async () => {
    const live = new Live();
    const one = reading(live, { ids: ['a', 'b'] });
    const license = reading(live, { licenseId: 'lic_2' });
    const both = reading(live, { ids: ['a', 'b'], licenseId: 'lic_2' });
    const none = reading(live, { ids: [] });
    live.publish([
      heartbeat({ id: 'a' }),
      heartbeat({ id: 'b', licenseId: 'lic_2' }),
      heartbeat({ id: 'c', licenseId: 'lic_2' }),
    ]);
    await pass(1);
    expect([one.ids(), license.ids(), both.ids(), none.ids()]).toEqual([[['a', 'b']], [['b', 'c']], [['b']], []]);
  });

  test('heartbeatsOf leaves out other heartbeats, and nothing else', async () => {
    const live = new Live();
    const some = reading(live, { heartbeatsOf: ['a'] });
    const none = reading(live, { heartbeatsOf: [] });
    live.publish([heartbeat({ id: 'a' }), heartbeat({ id: 'b' }), heartbeat({ id: 'c', kind: 'DEACTIVATED' })]);
    await pass(1);
    expect([some.ids(), none.ids()]).toEqual([[['a', 'c']], [['c']]]);
  });
});

describe('pace', () => {
  test('after a quiet time the first event leaves at once', async () => {
    const live = new Live();
    const reader = reading(live, {});
    live.publish([heartbeat({ id: 'a' })]);
    await pass(1);
    expect(reader.ids()).toEqual([['a']]);
  });

  test('what follows goes together, within 250 ms', async () => {
    const live = new Live();
    const reader = reading(live, {});
    live.publish([heartbeat({ id: 'a' })]);
    await pass(2);
    live.publish([heartbeat({ id: 'b' })]);
    live.publish([heartbeat({ id: 'c' }), heartbeat({ id: 'b' })]);
    await pass(250);
    expect(reader.ids()).toEqual([['a'], ['c', 'b']]);
  });

  test('ten seconds of steady heartbeats are four messages a second', async () => {
    const live = new Live();
    const reader = reading(live, {});
    for (let elapsed = 0; elapsed < 9_900; elapsed += 5) {
      live.publish([heartbeat()]);
      await pass(5);
    }
    expect(reader.received.length).toBeGreaterThanOrEqual(39);
    expect(reader.received.length).toBeLessThanOrEqual(40);
  });

  test('quiet costs no timer', async () => {
    const live = new Live();
    const reader = reading(live, {});
    live.publish([heartbeat()]);
    await pass(300);
    expect(jest.getTimerCount()).toBe(0);
    reader.leave();
  });
});

describe('sharing', () => {
  test('a hundred readers of the same cost one execution for each message', async () => {
    const live = new Live();
    const executions: LiveEvent[][] = [];
    const readers = Array.from({ length: 100 }, () => reading(live, {}, executions));
    live.publish([heartbeat({ id: 'a' })]);
    await pass(1);
    live.publish([heartbeat({ id: 'b' })]);
    await pass(250);
    expect(executions.length).toBe(2);
    for (const reader of readers) expect(reader.ids()).toEqual([['a'], ['b']]);
  });

  test('newcomers share from the first message on', async () => {
    const live = new Live();
    const executions: LiveEvent[][] = [];
    reading(live, {}, executions);
    live.publish([heartbeat({ id: 'a' })]);
    await pass(1);
    live.publish([heartbeat({ id: 'b' })]);
    const newcomer = reading(live, {}, executions);
    await pass(250);
    expect(newcomer.ids()).toEqual([['b']]);
    expect(executions.length).toBe(2);
  });

  test('the order of ids makes no difference, another kind of document does', async () => {
    const live = new Live();
    reading(live, { ids: ['a', 'b'] });
    reading(live, { ids: ['b', 'a'] });
    expect(live.load.groups).toBe(1);
    const reader = { execute: async () => '', isDrained: () => true, send: () => {} };
    live.join({ topic: 'cus_acme', credentialId: 'ses_1', ids: ['a', 'b'] }, 'other', reader);
    expect(live.load.groups).toBe(2);
  });

  test('a message that takes long to make is not overtaken by the next', async () => {
    const live = new Live();
    const reader = reading(live, {});
    let finish = () => {};
    const { execute } = reader;
    reader.execute = async (events) => {
      if (events[0]?.id === 'slow') await new Promise<void>((resolve) => (finish = resolve));
      return execute(events);
    };
    live.publish([heartbeat({ id: 'slow' })]);
    await pass(1);
    live.publish([heartbeat({ id: 'quick' })]);
    await pass(1000);
    expect(reader.ids()).toEqual([]);
    finish();
    await pass(250);
    expect(reader.ids()).toEqual([['slow'], ['quick']]);
  });
});

describe('a slow reader', () => {
  test('holds nobody up, and gets the newest states in one message when it can take them', async () => {
    const live = new Live();
    const [slow, quick] = [reading(live, {}), reading(live, {})];
    slow.isStalled = true;
    for (let revision = 1; revision <= 10; revision += 1) {
      live.publish([heartbeat({ id: 'a', revision }), heartbeat({ id: 'b', revision })]);
      await pass(250);
    }
    expect(quick.received.length).toBe(10);
    expect(slow.received).toEqual([]);
    slow.isStalled = false;
    await pass(250);
    expect(slow.received.map((events) => events.map(({ id, revision }) => [id, revision]))).toEqual([
      [
        ['a', 10],
        ['b', 10],
      ],
    ]);
  });

  test('costs one entry for each device, however long it stalls and however many stall', async () => {
    const live = new Live();
    const readers = Array.from({ length: 50 }, () => reading(live, {}));
    for (const reader of readers) reader.isStalled = true;
    for (let round = 0; round < 1000; round += 1) {
      live.publish(['a', 'b', 'c'].map((id) => heartbeat({ id })));
      await pass(10);
    }
    expect(live.load.backlog).toBe(3);
  });

  test('is told of a change that it missed, though heartbeats came after it', async () => {
    const live = new Live();
    const [slow, quick] = [reading(live, {}), reading(live, {})];
    slow.isStalled = true;
    live.publish([heartbeat({ kind: 'ACTIVATED' })]);
    await pass(250);
    live.publish([heartbeat()]);
    await pass(250);
    slow.isStalled = false;
    await pass(250);
    expect(quick.received.flat().map(({ kind }) => kind)).toEqual(['ACTIVATED', 'HEARTBEAT']);
    expect(slow.received.flat().map(({ kind }) => kind)).toEqual(['ACTIVATED']);
  });

  test('shares executions again once it has caught up', async () => {
    const live = new Live();
    const executions: LiveEvent[][] = [];
    const [slow] = [reading(live, {}, executions), reading(live, {}, executions)];
    slow.isStalled = true;
    live.publish([heartbeat()]);
    await pass(250);
    slow.isStalled = false;
    await pass(250);
    executions.length = 0;
    live.publish([heartbeat()]);
    await pass(250);
    expect(executions.length).toBe(1);
    expect(live.load.backlog).toBe(0);
  });
});

test('whoever left gets nothing more, and the last one leaves nothing behind', async () => {
  const live = new Live();
  const [one, other] = [reading(live, {}), reading(live, {})];
  one.leave();
  live.publish([heartbeat()]);
  await pass(1);
  expect([one.received.length, other.received.length]).toEqual([0, 1]);
  live.publish([heartbeat()]);
  other.leave();
  other.leave();
  expect(live.load).toEqual({ topics: 0, groups: 0, readers: 0, backlog: 0 });
  expect(jest.getTimerCount()).toBe(0);
});
