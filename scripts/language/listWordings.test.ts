import { expect, test } from 'vitest';
import { listWordings } from './listWordings.ts';

test.each([
  ['Paid now', ['Paid now']],
  ['Until {moment}', ['Until {moment}']],
  ['{count, plural, one {# item} other {# items}}', ['1 item', '2 items']],
  [
    '{count, plural, =0 {None} one {#} other {#}} of {most, number}',
    ['None of {most}', '1 of {most}', '2 of {most}'],
  ],
  [
    '{who, select, you {You} other {They}} {n, plural, one {#} other {# s}}',
    ['They {n} s', 'You {n} s'],
  ],
])('%s reads %j', (message, wordings) => {
  expect(listWordings(message, 'en')).toEqual(wordings);
});

test('each plural form of a language has a number of its own', () => {
  const arabic = '{n, plural, zero {#} one {#} two {#} few {#} many {#} other {#}}';
  expect(listWordings(arabic, 'ar-u-nu-latn')).toEqual(['0', '1', '2', '3', '11', '100']);
  const polish = '{n, plural, one {#} few {#} many {#} other {#}}';
  expect(listWordings(polish, 'pl')).toEqual(['1', '1,5', '2', '5']);
});
