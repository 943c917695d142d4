import { DatabaseTimeout } from './retry.js';
import { Together, type WorkTogether } from './together.js';

/** Work that is done when the test says so, and the batches that it got. */
function heldWork() {
  const batches: string[][] = [];
  const ends: (() => void)[] = [];
  const work: WorkTogether<string, string> = async (batch) => {
    batches.push(batch.map(({ item }) => item));
    await new Promise<void>((resolve) => ends.push(resolve));
    for (const asked of batch) asked.answer(`${asked.item}!`);
  };
  return { batches, ends, work };
}

/** Work that fails when the test says so. */
function failingWork() {
  const batches: string[][] = [];
  let fail: (error: Error) => void = () => undefined;
  const work: WorkTogether<string, string> = (batch) => {
    batches.push(batch.map(({ item }) => item));
    return new Promise((_, reject) => {
      fail = reject;
    });
  };
  return { batches, fail: (error: Error) => fail(error), work };
}

const begun = () => new Promise(setImmediate);

test('who asks under the same key while a batch is under way is in the next one, in the order of asking', async () => {
  const together = new Together();
  const { batches, ends, work } = heldWork();
  const first = together.ask('k', 'a', work);
  await begun();
  const others = ['b', 'c', 'd'].map((item) => together.ask('k', item, work));
  await begun();
  expect(batches).toEqual([['a']]);
  ends[0]!();
  expect(await first).toBe('a!');
  await begun();
  expect(batches).toEqual([['a'], ['b', 'c', 'd']]);
  ends[1]!();
  expect(await Promise.all(others)).toEqual(['b!', 'c!', 'd!']);
});

test('another key waits for nobody', async () => {
  const together = new Together();
  const { batches, ends, work } = heldWork();
  const both = [together.ask('k', 'a', work), together.ask('l', 'b', work)];
  await begun();
  expect(batches).toEqual([['a'], ['b']]);
  for (const end of ends) end();
  await Promise.all(both);
});

test('one item that fails whatever it is with fails alone, and nobody is served twice', async () => {
  const together = new Together();
  const served: string[] = [];
  const work: WorkTogether<string, string> = async (batch) => {
    if (batch.some(({ item }) => item === 'bad')) throw new Error('cannot be stored');
    for (const asked of batch) {
      served.push(asked.item);
      asked.answer(asked.item);
    }
  };
  const items = ['a', 'b', 'c', 'bad', 'd', 'e'];
  const answers = await Promise.allSettled(items.map((item) => together.ask('k', item, work)));
  expect(answers.map(({ status }) => status)).toEqual(items.map((item) => (item === 'bad' ? 'rejected' : 'fulfilled')));
  expect(served).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('who was not answered is served again; who never is, is told in the end', async () => {
  const together = new Together();
  const counts = new Map<string, number>();
  const work: WorkTogether<string, string> = async (batch) => {
    const [next] = batch;
    for (const { item } of batch) counts.set(item, (counts.get(item) ?? 0) + 1);
    if (next?.item !== 'never') next?.answer(next.item);
  };
  const answers = ['a', 'b', 'never'].map((item) => together.ask('k', item, work));
  expect(await answers[0]).toBe('a');
  expect(await answers[1]).toBe('b');
  await expect(answers[2]).rejects.toThrow('Every race was lost');
  expect(counts.get('b')).toBe(2);
});

test('when the database is away everybody hears it at once, behind the batch, too, and nothing is tried in halves', async () => {
  const together = new Together();
  const { batches, fail, work } = failingWork();
  const asking = ['a', 'b'].map((item) => together.ask('k', item, work));
  await begun();
  asking.push(together.ask('k', 'c', work));
  fail(new DatabaseTimeout('away'));
  const answers = await Promise.allSettled(asking);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(batches).toEqual([['a', 'b']]);
});

test('whoever waits for too long is told, and the others keep their places', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  try {
    const together = new Together();
    const { ends, work } = heldWork();
    const first = together.ask('k', 'a', work);
    await begun();
    const late = expect(together.ask('k', 'b', work)).rejects.toThrow('Too many');
    jest.advanceTimersByTime(20_000);
    const third = together.ask('k', 'c', work);
    jest.advanceTimersByTime(10_001);
    ends[0]!();
    await first;
    await late;
    await begun();
    ends[1]!();
    expect(await third).toBe('c!');
  } finally {
    jest.useRealTimers();
  }
});
