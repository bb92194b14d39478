import { afterEach, expect, test } from 'vitest';
import { english, pseudoLanguages } from '~/lib/language/languages';
import { changeLanguage } from '~/lib/language/loadTexts';
import { cs2Templates } from '../../sandbox/catalogue/cs2/cs2Templates';
import { exteriors } from '../../sandbox/catalogue/toExterior';
import { describeTerm } from './termWords';

const sent = Object.values(cs2Templates)
  .flat()
  .flatMap(({ rarity = '', type }) => [rarity, type])
  .concat(exteriors.map(([name]) => name))
  .filter(Boolean);

afterEach(() => changeLanguage(english));

test('each exterior, rarity and type that the sandbox sends for CS2 reads in English as it came', () => {
  expect(sent.map(describeTerm)).toEqual(sent);
});

test.each(pseudoLanguages)('and is translated into $code', async (language) => {
  await changeLanguage(language);
  expect(sent.filter((value) => describeTerm(value) === value)).toEqual([]);
  const [known = ''] = sent;
  expect(describeTerm(describeTerm(known))).toBe(describeTerm(known));
});

test('an unknown value is shown as it came', async () => {
  const values = ['Behälter', 'Wooden Door', '', 'constructor', 'covert'];
  for (const language of [english, ...pseudoLanguages]) {
    await changeLanguage(language);
    expect(values.map(describeTerm)).toEqual(values);
  }
});
