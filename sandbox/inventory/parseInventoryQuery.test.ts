import { expect, test } from 'vitest';
import { parseInventoryQuery } from './parseInventoryQuery';

function parse(query: string) {
  return parseInventoryQuery(new URLSearchParams(query));
}

test('defaults to the first 50 CS2 items in stored order', () => {
  expect(parse('')).toEqual({
    query: {
      game: '730',
      refresh: false,
      page: 1,
      limit: 50,
      filters: {
        search: '',
        sort: 'relevance',
        minPrice: undefined,
        maxPrice: undefined,
        acceptedOnly: false,
      },
    },
  });
});

test('reads every documented parameter', () => {
  const query =
    'game=252490&refresh=true&search=door&sort=priceDesc&minPrice=0.5&maxPrice=20&page=3&limit=-1&acceptedOnly=true';
  expect(parse(query)).toEqual({
    query: {
      game: '252490',
      refresh: true,
      page: 3,
      limit: -1,
      filters: {
        search: 'door',
        sort: 'priceDesc',
        minPrice: 0.5,
        maxPrice: 20,
        acceptedOnly: true,
      },
    },
  });
});

test.each([
  ['game=440', 'game'],
  ['game=', 'game'],
  ['refresh=1', 'refresh'],
  ['refresh=TRUE', 'refresh'],
  [`search=${'x'.repeat(101)}`, 'search'],
  ['sort=price', 'sort'],
  ['minPrice=', 'minPrice'],
  ['minPrice=-1', 'minPrice'],
  ['minPrice=cheap', 'minPrice'],
  ['maxPrice=NaN', 'maxPrice'],
  ['maxPrice=Infinity', 'maxPrice'],
  ['maxPrice=0x10', 'maxPrice'],
  ['page=0', 'page'],
  ['page=1.5', 'page'],
  ['page=-1', 'page'],
  ['limit=0', 'limit'],
  ['limit=-2', 'limit'],
  ['limit=ten', 'limit'],
  ['acceptedOnly=1', 'acceptedOnly'],
  ['acceptedOnly=TRUE', 'acceptedOnly'],
  ['_=1700000000', '_'],
  ['constructor=1', 'constructor'],
  ['page=1&page=2', 'page'],
])('refuses %s and names the parameter', (query, field) => {
  expect(parse(query)).toEqual({ fields: { [field]: expect.any(String) } });
});

test.each([
  `search=${'x'.repeat(100)}`,
  'search=',
  'minPrice=0',
  'minPrice=1e-7',
  'maxPrice=10.',
  'limit=1000000',
])('accepts %s', (query) => {
  expect(parse(query)).toHaveProperty('query');
});

test('names all wrong parameters at once', () => {
  expect(parse('page=0&limit=0&extra=1')).toEqual({
    fields: {
      page: expect.any(String),
      limit: expect.any(String),
      extra: 'is not a known parameter',
    },
  });
});
