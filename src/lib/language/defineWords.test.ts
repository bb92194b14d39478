import { expect, test } from 'vitest';
import { testWords } from '~/lib/language/testing/testWords';

test('a text without arguments is a string, and one with arguments a function', () => {
  expect(testWords.title).toBe('Deposit');
  expect(testWords.group.count({ shown: 1_000, total: 1 })).toBe('1,000 of 1 item');
  expect(testWords.group.count({ shown: 2, total: 2_000 })).toBe('2 of 2,000 items');
  expect(testWords.group.named({ name: '{<b>#’' })).toBe('Charm {<b>#’');
});
