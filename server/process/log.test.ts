import { createLog } from './log.js';

it('tells what failed without the values that a caller sent', () => {
  const lines: string[] = [];
  const log = createLog('warn', { write: (line) => void lines.push(line) });
  const cause = Object.assign(new Error('Deadlock found'), { sql: "UPDATE t SET word = 'hunter2'", errno: 1213 });
  const err = Object.assign(new Error('Deadlock found'), {
    parameters: ['hunter2'],
    driverError: cause,
    code: 'ER_LOCK_DEADLOCK',
  });
  log.error({ err, reference: 'abc' }, 'an answer was masked');
  expect(lines.join()).not.toContain('hunter2');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    reference: 'abc',
    err: { message: 'Deadlock found', code: 'ER_LOCK_DEADLOCK' },
  });
});
