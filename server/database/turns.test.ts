import { Turns } from './turns.js';

const expired = () => new Error('too late');

test('so many work at a time under a key, in the order of asking, and each key by itself', async () => {
  const turns = new Turns(2);
  const said: string[] = [];
  const ends: Record<string, () => void> = {};
  const begin = (key: string, name: string) => {
    const work = () => {
      said.push(name);
      return new Promise<void>((resolve) => {
        ends[name] = resolve;
      });
    };
    return turns.take(key, work, expired);
  };
  const all = [begin('a', '1'), begin('a', '2'), begin('a', '3'), begin('a', '4'), begin('b', '5')];
  expect(said).toEqual(['1', '2', '5']);
  ends['1']!();
  await all[0];
  expect(said).toEqual(['1', '2', '5', '3']);
  ends['2']!();
  await all[1];
  for (const name of ['3', '4', '5']) ends[name]!();
  await Promise.all(all);
});

test('work that fails passes its turn on', async () => {
  const turns = new Turns(1);
  const fails = turns.take('a', () => Promise.reject(new Error('no')), expired);
  const works = turns.take('a', async () => 'yes', expired);
  await expect(fails).rejects.toThrow('no');
  expect(await works).toBe('yes');
});

test('whoever waits for too long is told, and the others keep their places', async () => {
  jest.useFakeTimers();
  try {
    const turns = new Turns(1);
    let finish = () => {};
    const first = turns.take('a', () => new Promise<void>((resolve) => (finish = resolve)), expired);
    const second = turns.take('a', async () => 'second', expired);
    const late = expect(second).rejects.toThrow('too late');
    jest.advanceTimersByTime(20_000);
    const third = turns.take('a', async () => 'third', expired);
    jest.advanceTimersByTime(10_000);
    await late;
    finish();
    await first;
    expect(await third).toBe('third');
  } finally {
    jest.useRealTimers();
  }
});
