import { afterEach, expect, test } from 'vitest';
import { currentLanguage } from './currentLanguage';
import { joinSentences } from './joinSentences';
import { english } from './languages';

afterEach(() => currentLanguage.set(english));

test('sentences stand in a row, without those that are absent', () => {
  expect(joinSentences(['One.', undefined, '', 'Two.'])).toBe('One. Two.');
  expect(joinSentences([undefined])).toBe('');
});

test.each(['zh-CN', 'ja-JP'])('%s has no blank between them', (locale) => {
  currentLanguage.set({ ...english, locale });
  expect(joinSentences(['一。', '二。'])).toBe('一。二。');
});
