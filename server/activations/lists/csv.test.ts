import { csvRecord } from './csv.js';

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hello"', '"say ""hello"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['', ''],
  [null, ''],
  [new Date('2026-05-04T12:00:00.123Z'), '2026-05-04T12:00:00.123Z'],
])('%j is written as %j', (value, written) => {
  expect(csvRecord([value, 'end'])).toBe(`${written},end\r\n`);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tA', '\rA', '＝1+1', '＋1', '－1', '＠A'])(
  'what a spreadsheet would run begins with an apostrophe: %j',
  (value) => {
    expect(csvRecord([value])).toMatch(/^"?'/);
  },
);

test('a formula that also needs quotes gets both', () => {
  expect(csvRecord(['=HYPERLINK("https://evil.example","x")'])).toBe(
    `"'=HYPERLINK(""https://evil.example"",""x"")"\r\n`,
  );
});

test.each(['a=1', 'A-1', 'me@example.com', "it's"])('inside a text the signs are harmless: %s', (value) => {
  expect(csvRecord([value])).toBe(`${value}\r\n`);
});
