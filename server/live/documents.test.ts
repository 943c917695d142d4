import { buildSchema } from 'graphql';
import { Documents } from './documents.js';

const schema = buildSchema('type Query { hello: String }');

test('a document is read and checked once', () => {
  const documents = new Documents(schema);
  const first = documents.read('{ hello }');
  expect(documents.read('{ hello }')).toBe(first);
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
