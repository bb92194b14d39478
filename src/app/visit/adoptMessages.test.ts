import { afterEach, expect, test } from 'vitest';
import { words } from '~/app/words';
import { collateralWords } from '~/inventory/collateralWords';
import { words as inventoryWords } from '~/inventory/words';
import { describeTerm } from '~/items/termWords';
import { languages } from '~/lib/language/languages';
import { changeLanguage } from '~/lib/language/loadTexts';
import { splitMessage } from '~/lib/language/splitMessage';
import { changeSiteTexts } from '~/lib/language/texts';
import { adopt } from './adoptMessages';
import { ConfigError } from './config';

async function speak(code: string): Promise<void> {
  const language = languages.find((one) => one.code === code);
  if (language) await changeLanguage(language);
}

afterEach(async () => {
  changeSiteTexts(undefined);
  await speak('en');
});

function whyRefused(messages: Record<string, unknown>): string[] {
  try {
    adopt(messages);
  } catch (error) {
    if (error instanceof ConfigError) return error.keys;
    throw error;
  }
  return [];
}

test('a text of the site stands in place of the page’s own, in its language alone', async () => {
  adopt({
    en: { 'app/words.title': 'Cash in' },
    de: { 'app/words.title': 'Einlösen', 'app/words.close': 'Zumachen' },
  });
  expect([words.title, words.close]).toEqual(['Cash in', 'Close']);
  await speak('de');
  expect([words.title, words.close]).toEqual(['Einlösen', 'Zumachen']);
  await speak('fr');
  expect(words.title).toBe('Dépôt');
  await speak('en');
  expect(words.title).toBe('Cash in');
});

test('it takes the arguments of the one that it replaces, in its own plural forms', async () => {
  adopt({
    pl: {
      'inventory/words.countOf':
        '{total, plural, one {# skin} few {# skiny} many {# skinów} other {# skina}}: {shown, number}',
      'inventory/collateralWords.line.amountLine': 'reszta {day}, teraz {now}',
    },
  });
  await speak('pl');
  expect(inventoryWords.countOf({ shown: 2, total: 3 })).toBe('3 skiny: 2');
  expect(inventoryWords.countOf({ shown: 2, total: 5 })).toBe('5 skinów: 2');
  const { amountLine } = collateralWords.line;
  expect(splitMessage((now) => amountLine({ now, day: '3.12' }))).toEqual([
    'reszta 3.12, teraz ',
    '',
  ]);
});

test('from right to left its arguments keep their own direction, as in a translation', async () => {
  adopt({ ar: { 'inventory/words.card.from': 'ابتداءً من {price}' } });
  await speak('ar');
  expect(inventoryWords.card.from({ price: '$1' })).toBe('ابتداءً من \u2068$1\u2069');
});

test('markup is text', () => {
  adopt({ en: { 'app/words.title': '5 < 6 & <3' } });
  expect(words.title).toBe('5 < 6 & <3');
});

test('terms of Steam can be said in other words, in English too', async () => {
  adopt({
    en: { 'items/termWords.Covert': 'Red' },
    de: { 'items/termWords.Covert': 'Rot' },
  });
  expect([describeTerm('Covert'), describeTerm('Classified')]).toEqual(['Red', 'Classified']);
  await speak('de');
  expect([describeTerm('Covert'), describeTerm('Classified')]).toEqual(['Rot', 'Vertraulich']);
});

test('with a single one that cannot be used none is, and all of these are named', () => {
  const wrong = {
    en: { 'app/words.title': 'Cash in', 'app/words.titel': 'Cash in' },
    de: { 'inventory/words.card.from': 'ab' },
    xx: {},
  };
  expect(whyRefused(wrong)).toEqual([
    'messages.en.app/words.titel (there is no such text)',
    'messages.de.inventory/words.card.from ({price} is lost)',
    'messages.xx (no language of the page)',
  ]);
  expect(words.title).toBe('Deposit');
});
