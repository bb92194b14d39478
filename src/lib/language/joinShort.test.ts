import { afterEach, expect, test } from 'vitest';
import { currentLanguage } from './currentLanguage';
import { joinShort } from './joinShort';
import { english } from './languages';

afterEach(() => currentLanguage.set(english));

test('facts stand in one line, without the absent ones', () => {
  expect(joinShort(['CS2', undefined, '', false, '3 items'])).toBe('CS2 · 3 items');
  expect(joinShort([])).toBe('');
});

test('from right to left, a Latin word and a number after it are two texts', () => {
  currentLanguage.set({ code: 'ar', locale: 'ar-u-nu-latn', dir: 'rtl' });
  expect(joinShort(['CS2', '3 عناصر'])).toBe('CS2\u200F · 3 عناصر');
});
