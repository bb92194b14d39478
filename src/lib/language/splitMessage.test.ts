import { expect, test } from 'vitest';
import { testWords } from '~/lib/language/testing/testWords';
import { splitMessage } from './splitMessage';

test('a message is split around its styled part, wherever that stands', () => {
  expect(splitMessage((name) => testWords.group.named({ name }))).toEqual(['Charm ', '']);
  expect(splitMessage((name) => `${name} hängt daran`)).toEqual(['', ' hängt daran']);
});
