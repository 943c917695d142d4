import { type ListIndex, waysTo } from './list-index.js';

const INDEXES: ListIndex[] = [
  { name: 'customer by time', of: ['customerId'], by: 'time' },
  { name: 'customer and product by time', of: ['customerId', 'productId'], by: 'time' },
  { name: 'product by time', of: ['productId'], by: 'time' },
  { name: 'all by time', of: [], by: 'time' },
  { name: 'customer by seen', of: ['customerId'], by: 'seen', also: ['seenBefore'] },
  { name: 'all by seen', of: [], by: 'seen', also: ['seenBefore'] },
];

test.each([
  ['without a filter, through all in that order', [], 'time', ['all by time']],
  ['of a customer, through the customer’s', ['customerId'], 'time', ['customer by time']],
  ['with a filter that an index has, through that', ['productId'], 'time', ['product by time']],
  ['with two that one index has', ['productId', 'customerId'], 'time', ['customer and product by time']],
  ['with a range of the order', ['seenBefore'], 'seen', ['all by seen']],
  ['in another order: walk, or sort', ['productId'], 'seen', ['product by time', 'all by seen']],
  ['with a range of another order: walk, or sort', ['seenBefore'], 'time', ['all by time', 'all by seen']],
  [
    'of a customer, not through those of everybody',
    ['customerId', 'seenBefore'],
    'time',
    ['customer by time', 'customer by seen'],
  ],
  ['with a filter that no index has, past what does not pass', ['type'], 'time', ['all by time']],
  ['with one more than an index has, through whichever is shorter', ['productId', 'type'], 'time', ['product by time']],
])('a list is read %s', (_, filters, by, expected) => {
  expect(waysTo(INDEXES, { filters, by }).map(({ name }) => name)).toEqual(expected);
});
