import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMatches } from './findMatches';
import { listTypedWords, toPlainText } from './searchWords';

function mark(text: string, search: string): string[] {
  return findMatches(text, listTypedWords(search)).map(([from, to]) => text.slice(from, to));
}

test.each([
  ['AK-47', 'ak red', ['AK']],
  ['Redline', 'ak red', ['Red']],
  ['Redline', 'line', ['line']],
  ['Fade fades', 'fade', ['Fade', 'fade']],
  ['ägyptische Katze', 'AGYP', ['ägyp']],
  ['Zoe\u0308', 'zoe', ['Zoe']],
  ['StatTrak™', 'stattrak', ['StatTrak']],
  ['★', '★', ['★']],
  ['Redline', '', []],
])('in %s, %s marks %j', (text, search, marked) => {
  expect(mark(text, search)).toEqual(marked);
});

test('what is marked is what was typed, whatever the text', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(20), fc.integer({ min: 1, max: 5 }), (around, from, length) => {
      const [word] = listTypedWords(around.slice(from, from + length));
      if (word === undefined) return;
      for (const [start, end] of findMatches(around, [word])) {
        expect(toPlainText(around.slice(start, end))).toContain(word);
      }
    }),
    { seed: 1 },
  );
});
