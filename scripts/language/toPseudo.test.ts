import compile from 'icu-minify/compile';
import { expect, test } from 'vitest';
import { readCatalogue, readTranslation } from './catalogue.ts';
import { toPseudo, toRightToLeft } from './toPseudo.ts';

test.each([
  ['Deposit', '[Déépóóšíít]'],
  ['From {name} for {money}', '[Fřóóm {name} fóóř {money}]'],
  [
    '{count, plural, one {# item of {total, number}} other {# items}}',
    '[{count, plural, one {# íítéém óóf {total, number}} other {# íítéémš}}]',
  ],
  ['{kind, select, a {Yes} other {No}} ', '[{kind, select, a {Ýýééš} other {Ñóó}} ]'],
])('%s keeps its arguments and their syntax', (message, pseudo) => {
  expect(toPseudo(message)).toBe(pseudo);
});

test('each word of the twin runs from right to left, and no argument or number does', () => {
  const turned = (word: string) => `\u200F\u202E${word}\u202C\u200F`;
  expect(toPseudo('To {name}', toRightToLeft)).toBe(
    `${turned('[')}${turned('Tóó')} {name}${turned(']')}`,
  );
  expect(toRightToLeft('# items')).toBe(`# ${turned('items')}`);
});

test.each(['en-XA', 'ar-XB'])('every text of the page has its like in %s', (code) => {
  const catalogue = readCatalogue();
  const texts = readTranslation('en', catalogue);
  const pseudo = readTranslation(code, catalogue);
  expect(Object.keys(pseudo)).toEqual(Object.keys(texts));
  for (const text of Object.values(pseudo)) expect(() => compile(text)).not.toThrow();
  const sum = (all: Readonly<Record<string, string>>) => Object.values(all).join('').length;
  expect(sum(pseudo) / sum(texts)).toBeGreaterThan(1.3);
});
