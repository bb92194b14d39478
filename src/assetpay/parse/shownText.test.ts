import { expect, test } from 'vitest';
import { isVisible, toShownText } from './shownText';

test.each([
  ['AK-47 | Redline (Field-Tested)'],
  ['★ StatTrak™ Karambit | Doppler'],
  ['\u05de\u05d7\u05d5\u05dc\u05dc | \u05d4\u05e1\u05e2\u05e8\u05d4'],
  ['\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f'],
  ['\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
  ['Z\u0334\u0322\u0327a\u0335\u0328\u0321l\u0336\u0322g\u0337\u0322o'],
  ['<img src=x onerror=alert(1)> & <b>bold</b>'],
  ['\u9f8d\u738b'],
])('%s stays as it is', (text) => {
  expect(toShownText(text)).toBe(text);
});

test('characters that turn the direction are removed, as they would turn a price that follows', () => {
  expect(toShownText('Field-Tested\u202e · 2 × $1.43')).toBe('Field-Tested · 2 × $1.43');
  expect(toShownText('\u2067a\u2066b\u2068c\u2069d\u202ce\u202a\u202b\u202d')).toBe('abcde');
});

test('a pile of accents is cut down', () => {
  expect(toShownText(`a${'\u0301'.repeat(200)}b`)).toBe(`a${'\u0301'.repeat(6)}b`);
});

test('a long text is cut, and no character in the middle', () => {
  expect(toShownText('x'.repeat(10_000))).toBe(`${'x'.repeat(299)}…`);
  expect(toShownText('x'.repeat(300))).toHaveLength(300);
  expect(toShownText('\u{1f525}'.repeat(9), 6)).toBe('\u{1f525}\u{1f525}…');
  expect(toShownText(`${'x'.repeat(5)}\u202e${'y'.repeat(5)}`, 10)).toBe('xxxxxyyyyy');
});

test.each(['', ' \t\n', '\u200b\u200d\ufeff', '\u3164', '\u00ad', '\u202e', '\ud800', '\u0301'])(
  '%j shows nothing',
  (text) => {
    expect(isVisible(text)).toBe(false);
  },
);

test.each(['0', '★', '\u05de', '\u{1f525}', '\u200bx', '|'])('%j is seen', (text) => {
  expect(isVisible(text)).toBe(true);
});
