import { afterEach, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { parseFilters } from '~/inventory/filters/filters';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { describeTerm } from '~/items/termWords';
import { english, languages } from '~/lib/language/languages';
import { changeLanguage } from '~/lib/language/loadTexts';

const items = [
  ['AK-47 | Redline (Field-Tested)', 'Field-Tested', 'Classified', 'Rifle'],
  ['Glock-18 | Fade (Factory New)', 'Factory New', 'Restricted', 'Pistol'],
  ['AWP | Asiimov (Battle-Scarred)', 'Battle-Scarred', 'Covert', 'Sniper Rifle'],
  ['Sticker | Crown (Foil)', undefined, 'Exotic', 'Sticker'],
] as const;

const inventory = items.map(([name, exterior, rarity, type], index) =>
  createTestItem({ id: `${index}`, name, marketHashName: name, exterior, rarity, type }),
);

const find = (search: string) =>
  selectVisibleItems(inventory, { ...parseFilters(''), search }).map(({ name }) => name);

afterEach(() => changeLanguage(english));

test.each(languages.filter(({ code }) => code !== 'en'))(
  'in $code items are found by exterior, rarity and type, and by their English names',
  async (language) => {
    await changeLanguage(language);
    for (const [name, ...terms] of items) {
      for (const term of terms) {
        if (term !== undefined)
          expect(find(describeTerm(term)), describeTerm(term)).toContain(name);
      }
      expect(find(name), name).toContain(name);
    }
    expect(find(`redline ${describeTerm('Field-Tested')}`)).toEqual([items[0][0]]);
    expect(find(describeTerm('Factory New'))).toEqual([items[1][0]]);
    expect(find('ft')).toContain(items[0][0]);
  },
);

test('the beginning of a word, a part of a Chinese one and a word without its marks are enough', async () => {
  for (const [code, search] of [
    ['ru', 'полев'],
    ['de', 'einsatz'],
    ['zh', '沙场'],
    ['pl', 'po testach'],
  ]) {
    await changeLanguage(languages.find((one) => one.code === code) ?? english);
    expect(find(search ?? ''), search).toEqual([items[0][0]]);
  }
});

test('a change of the language changes what a word finds', async () => {
  expect(find('пистолет')).toEqual([]);
  await changeLanguage(languages.find(({ code }) => code === 'ru') ?? english);
  expect(find('пистолет')).toEqual([items[1][0]]);
});
