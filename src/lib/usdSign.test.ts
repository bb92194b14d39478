import { afterEach, expect, test } from 'vitest';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { english, languages } from '~/lib/language/languages';
import { readUsdSign, writeUsd } from './usdSign';

afterEach(() => currentLanguage.set(english));

test.each([
  ['en', '$1', { sign: '$', isBehind: false }],
  ['de', '1 $', { sign: '$', isBehind: true }],
  ['pt-BR', '$ 1', { sign: '$', isBehind: false }],
  ['zh', '$1', { sign: '$', isBehind: false }],
  ['ar', '1 $', { sign: '$', isBehind: true }],
])('%s writes its dollars as it does all prices', (code, written, sign) => {
  currentLanguage.set(languages.find((one) => one.code === code) ?? english);
  // Arabic begins with a mark of its direction, and most have a blank that does not break.
  expect(writeUsd('1').replace('\u200F', '').replace('\u00A0', ' ')).toBe(written);
  expect(readUsdSign()).toEqual(sign);
});
