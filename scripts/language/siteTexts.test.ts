import { describe, expect, test } from 'vitest';
import { compileMessage } from '../../src/lib/icu/compileMessage.ts';
import { parseSiteTexts, toSiteKey } from '../../src/lib/icu/parseSiteTexts.ts';
import { readShape } from '../../src/lib/icu/readShape.ts';
import { languages } from '../../src/lib/language/languages.ts';
import { compileTexts, listMessageFiles, readCatalogue, readTranslation } from './catalogue.ts';

const catalogue = readCatalogue();
const files = listMessageFiles(catalogue);
const english = readTranslation('en', catalogue);
const parse = (messages: Record<string, unknown>) => parseSiteTexts(messages, files);

/** Every text of the page in a language, changed by `change`; those for which it answers `undefined` are left out. */
function changeAll(code: string, change: (text: string, key: string) => unknown) {
  const changed = Object.entries(readTranslation(code, catalogue)).flatMap(([key, text]) => {
    const other = change(text, key);
    return other === undefined ? [] : [[key, other] as const];
  });
  return Object.fromEntries(changed);
}

test.each(languages)(
  'every text of the page is one that a site may use in $code, read as the page reads its own',
  ({ code }) => {
    const { texts, faults } = parse({ [code]: readTranslation(code, catalogue) });
    expect(faults).toEqual([]);
    const own = compileTexts(catalogue, code, () => true);
    for (const [number, { hasTerms, texts: shapes }] of files.entries()) {
      if (hasTerms) continue;
      const read = Object.keys(shapes).map((_, at) => texts.get(toSiteKey(code, `${number}`, at)));
      expect(read).toEqual(own[number]);
    }
  },
);

// Two, four and six plural forms; the last from right to left.
describe.each(['en', 'pl', 'ar'])('texts of a site in %s', (code) => {
  const breakages: [string, (text: string, key: string) => unknown, RegExp][] = [
    ['with an open brace', (text) => `${text} {`, /is no ICU message\)$/],
    ['with markup', (text) => `${text} <b>!</b>`, /is no ICU message\)$/],
    ['with an unknown argument', (text) => `${text} {other_}`, /\{other_\} is not what the/],
    [
      'without its arguments',
      (_, key) => (listArguments(key).length > 0 ? 'Text' : undefined),
      /\{\w+\} is lost/,
    ],
    [
      'with an argument of another type',
      (_, key) => listArguments(key).map((name) => `{${name}, date}`)[0],
      /is no ICU message/,
    ],
    [
      'with a number where a text belongs',
      (text, key) =>
        listArguments(key, 'text').length > 0
          ? text.replace(`{${listArguments(key, 'text')[0]}}`, (one) =>
              one.replace('}', ', number}'),
            )
          : undefined,
      /is not what the original has/,
    ],
    [
      'with the plural forms of another language',
      (text, key) =>
        listArguments(key, 'number').length > 0
          ? `${text} {${listArguments(key, 'number')[0]}, plural, two {#} other {#}}`
          : undefined,
      /has the plural forms other,two/,
    ],
    ['that are empty', () => ' ', /is empty/],
    ['that are no texts', (text) => [text], /is no text\)/],
    ['that are too long', (text) => text.padEnd(2_001, '…'), /more than 2000 letters/],
    ['with a control character', (text) => `${text}\u0000`, /a control character/],
    ['that turn what follows', (text) => `${text}\u202E`, /a control character/],
    ['with quoted braces', (text) => `${text} '{'x'}'`, /apostrophe/],
  ];

  test.each(breakages)('%s are named, each by its key', (_, spoil, fault) => {
    const spoiled = changeAll(code, spoil);
    const { texts, faults } = parse({ [code]: spoiled });
    const keys = Object.keys(spoiled);
    expect(keys.length).toBeGreaterThan(0);
    expect(texts.size).toBe(0);
    for (const key of keys) {
      const named = faults.filter((line) => line.startsWith(`${code}.${key} (`));
      expect(named.join('\n'), key).toMatch(fault);
    }
  });
});

function listArguments(key: string, kind?: 'text' | 'number'): string[] {
  const shape = readShape(compileMessage(english[key] ?? ''));
  return Object.entries(shape).flatMap(([name, one]) => ((kind ?? one) === one ? [name] : []));
}

test('choices are those of the original', () => {
  const texts = { by: { who: ['other', 'you'] } };
  const read = (by: string) =>
    parseSiteTexts({ en: { 'a.by': by } }, [{ file: 'a', hasTerms: false, texts }]).faults;
  expect(read('{who, select, you {You} other {They}}')).toEqual([]);
  expect(read('{who, select, me {I} other {They}}')).toEqual([
    'en.a.by (has the choices me,other, and the original other,you)',
  ]);
});

test.each<[string, unknown, string]>([
  ['an unknown language', { xx: {} }, 'xx (no language of the page)'],
  ['a language twice', { de: {}, 'de-AT': {} }, 'de-AT (the language is there twice)'],
  ['no texts', { de: 'Text' }, 'de (no object of texts)'],
  ['a list of texts', { de: ['Text'] }, 'de (no object of texts)'],
  ['an unknown key', { de: { 'app/words.x': 'x' } }, 'de.app/words.x (there is no such text)'],
  ['a key of objects', { de: { constructor: 'x' } }, 'de.constructor (there is no such text)'],
  ['a group', { de: { 'app/words': 'x' } }, 'de.app/words (there is no such text)'],
])('%s is named', (_, messages, fault) => {
  expect(parse(Object(messages)).faults).toEqual([fault]);
});

test('keys that objects are born with are keys like any other', () => {
  const messages = JSON.parse('{ "de": { "__proto__": "x" }, "__proto__": {} }');
  expect(parse(messages).faults).toHaveLength(2);
});

test('an argument named as objects name theirs is unknown', () => {
  const { faults } = parse({ en: { 'app/words.title': '{constructor} {__proto__}' } });
  expect(faults).toHaveLength(2);
});

test('a relative of a language names it, and a right text stands beside wrong ones unused', () => {
  const { texts, faults } = parse({ pt: { 'app/words.title': 'Vender' }, it: {}, fr: 1 });
  expect([...texts.keys()].map((key) => key.split(' ')[0])).toEqual(['pt-BR']);
  expect(faults).toHaveLength(2);
});
