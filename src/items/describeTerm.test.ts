import { expect, test } from 'vitest';
import { cs2Templates } from '../../sandbox/catalogue/cs2/cs2Templates';
import { exteriors } from '../../sandbox/catalogue/toExterior';
import { describeTerm } from './describeTerm';
import { termWords } from './termWords';

test('each term reads in English as the API sends it', () => {
  for (const [value, text] of Object.entries(termWords)) expect(text).toBe(value);
});

test('each exterior, rarity and type that the sandbox sends for CS2 can be translated', () => {
  const sent = Object.values(cs2Templates)
    .flat()
    .flatMap(({ rarity = '', type }) => [rarity, type]);
  const missing = [...sent, ...exteriors.map(([name]) => name)].filter(
    (value) => !Object.hasOwn(termWords, value),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test('an unknown value is shown as it came', () => {
  const values = ['Behälter', 'Wooden Door', '', 'constructor', 'covert'];
  expect(values.map(describeTerm)).toEqual(values);
});
