import { buildSchema } from 'graphql';
import { Documents } from './documents.js';

const schema = buildSchema('type Query { hello: String } type Subscription { news: [Query] }');

test('a document is read and checked once', () => {
  const documents = new Documents(schema);
  const first = documents.read('{ hello }');
  expect(documents.read('{ hello }')).toBe(first);
});

test('what is kept of many long documents, however different they are, is half a million characters of text', () => {
  const documents = new Documents(schema);
  const many = Array.from({ length: 500 }, (_, n) => `hello${n}: hello`).join(' ');
  const texts = Array.from({ length: 100 }, (_, n) => `query q${n} { ${many} }`);
  for (const text of texts) documents.read(text);
  const kept = texts.filter((text) => documents.known(text));
  const characters = kept.reduce((sum, text) => sum + text.length, 0);
  expect(characters).toBeGreaterThan(500 * 1024);
  expect(characters).toBeLessThanOrEqual(512 * 1024);
});

test('a fault is told every time', () => {
  const documents = new Documents(schema);
  for (const _time of [1, 2]) {
    expect(documents.read('{ bye }')).toMatchObject([{ message: 'Cannot query field "bye" on type "Query".' }]);
    expect(() => documents.read('{ hello')).toThrow('Syntax Error');
  }
});

test('the thousand used last are kept', () => {
  const documents = new Documents(schema);
  const favourite = documents.read('{ hello }');
  const rare = documents.read('{ rare: hello }');
  for (let index = 0; index < 2000; index += 1) {
    documents.read(`{ a${index}: hello }`);
    documents.read('{ hello }');
  }
  expect(documents.read('{ hello }')).toBe(favourite);
  expect(documents.read('{ rare: hello }')).not.toBe(rare);
});

test.each([
  'subscription { news @skip(if: true) { hello } }',
  'subscription { ... @include(if: false) { news { hello } } }',
  'subscription { ...News @skip(if: true) } fragment News on Subscription { news { hello } }',
  'subscription { ...News } fragment News on Subscription { news @skip(if: true) { hello } }',
])('a subscription that may be to nothing is refused: %s', (text) => {
  const message = expect.stringMatching(/^A subscription cannot be subject to "@(skip|include)"\.$/);
  expect(new Documents(schema).read(text)).toMatchObject([{ message }]);
});

test('what a subscription tells may be subject to conditions', () => {
  const text = 'subscription ($no: Boolean!) { news { hello @include(if: $no) ... @skip(if: $no) { hello } } }';
  expect(new Documents(schema).read(text)).toMatchObject({ kind: 'Document' });
});
