import { expect, test } from 'vitest';
import { chooseLanguage, findLanguage, type LanguageWishes } from './chooseLanguage';
import { languages, toLangTag } from './languages';

const everyWish = {
  address: 'de',
  person: 'es',
  host: 'fr',
  site: 'pl',
  browser: ['xx', 'ja-JP', 'ru'],
} satisfies LanguageWishes;

test.each<[LanguageWishes, string]>([
  [{}, 'en'],
  [everyWish, 'de'],
  [{ ...everyWish, address: undefined }, 'es'],
  [{ ...everyWish, address: 'xx', person: '' }, 'fr'],
  [{ ...everyWish, address: '', person: 'tlh', host: '-' }, 'pl'],
  [{ site: 'no such language', browser: everyWish.browser }, 'ja'],
  [{ browser: ['sv', 'nl'] }, 'en'],
  [{ browser: ['en-GB', 'de'] }, 'en'],
])('wishes of %j speak %s', (wishes, code) => {
  expect(chooseLanguage(wishes).code).toBe(code);
});

test.each([
  ['de', 'de'],
  ['DE', 'de'],
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['pt_br', 'pt-BR'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['zh-Hans-SG', 'zh'],
  ['ar-EG', 'ar'],
  ['en-XA', 'en-XA'],
  ['ar-XB', 'ar-XB'],
  ['en-AU', 'en'],
  ['d', undefined],
  ['deutsch', undefined],
  ['__proto__', undefined],
])('%s is spoken as %s', (tag, code) => {
  expect(findLanguage(tag)?.code).toBe(code);
});

test('a browser knows every locale, and the tag of each document', () => {
  const locales = languages.map(({ locale }) => locale);
  expect(Intl.NumberFormat.supportedLocalesOf(locales)).toEqual(locales);
  expect(languages.map(toLangTag)).toEqual('en de es pt-BR fr pl ru tr uk zh-CN ja ar'.split(' '));
});
