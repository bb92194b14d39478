import { expect, test } from 'vitest';
import { collectWrongParams } from './collectWrongParams';

const rules = { page: { isValid: (text: string) => text === '1', reason: 'must be 1' } };

test.each([
  ['', {}],
  ['page=1', {}],
  ['page=2', { page: 'must be 1' }],
  ['page=1&page=1', { page: 'must be given once' }],
  ['limit=1', { limit: 'is not a known parameter' }],
  ['toString=1', { toString: 'is not a known parameter' }],
])('says what is wrong with "%s"', (query, fields) => {
  expect(collectWrongParams(new URLSearchParams(query), rules)).toEqual(fields);
});
