import { expect, test } from 'vitest';
import { formatMessage } from './formatMessage';

const until = [['sum'], ' am ', ['day'], '.'] as const;

test('a sentence ends with one full stop, whether its last word brings one or not', () => {
  expect(formatMessage(until, { sum: '5 $', day: 'So., 6. Dez.' }, 0)).toBe('5 $ am So., 6. Dez.');
  expect(formatMessage(until, { sum: '5 $', day: 'Dienstag' }, 0)).toBe('5 $ am Dienstag.');
});

test('a full stop inside a sentence and an ellipsis stay', () => {
  const parts = [['day'], ', ', ['name'], '…'] as const;
  expect(formatMessage(parts, { day: '6. Dez.', name: 'A.' }, 0)).toBe('6. Dez., A.…');
});
