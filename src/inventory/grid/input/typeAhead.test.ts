import { describe, expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { findTyped } from './findTyped';
import { addLetter, isTyping } from './typeAhead';

const items = [
  'AK-47 | Redline (Field-Tested)',
  'AWP | Asiimov (Field-Tested)',
  'StatTrak™ AK-47 | Vulcan (Well-Worn)',
  '★ Karambit | Doppler (Factory New)',
  'AK-47 | Aquamarine Revenge (Well-Worn)',
  'Ärger',
].map((name, index) => createTestItem({ id: `i${index}`, name, marketHashName: name }));

test('letters that come fast make a word, after a pause they begin a new one', () => {
  let typed = addLetter({ text: '', at: 0 }, 'A', 1_000);
  typed = addLetter(typed, 'k', 1_300);
  expect(typed).toEqual({ text: 'ak', at: 1_300 });
  expect(addLetter(typed, 'w', 1_300 + 701)).toEqual({ text: 'w', at: 2_001 });
});

test('a blank belongs to a word that is being typed, and picks otherwise', () => {
  const typed = { text: 'ak', at: 1_000 };
  expect(isTyping(typed, 1_500)).toBe(true);
  expect(isTyping(typed, 1_701)).toBe(false);
  expect(isTyping({ text: '', at: 1_000 }, 1_001)).toBe(false);
});

describe('typing goes to the next item of that name', () => {
  test.each([
    ['a first letter looks past the active item', 'a', 0, 1],
    ['from before the first item too', 'a', -1, 0],
    ['a second letter may stay', 'ak', 0, 0],
    ['or go on', 'aw', 0, 1],
    ['round again from the end', 'k', 4, 3],
    ['the finish counts as a name', 'vul', 0, 2],
    ['★ and StatTrak™ need not be typed', 'kar', 0, 3],
    ['but may be', '★ kar', 0, 3],
    ['exterior and all', 'ak-47 | redline (f', 3, 0],
    ['other alphabets', 'är', 0, 5],
    ['nothing of that name', 'zeus', 2, -1],
  ])('%s', (_, text, active, found) => {
    expect(findTyped(items, active, text)).toBe(found);
  });

  test('names as they are shown, in any script', () => {
    const shown = [
      createTestItem({ name: 'AK-47 | Азимов', marketHashName: 'AK-47 | Asiimov (Field-Tested)' }),
      createTestItem({ name: 'Наклейка | Корона', marketHashName: 'Sticker | Crown (Foil)' }),
      createTestItem({ name: '★ Перчатки | Ёлка', marketHashName: '★ Gloves | Fir' }),
    ];
    expect(findTyped(shown, -1, 'а')).toBe(0);
    expect(findTyped(shown, -1, 'наклейка | к')).toBe(1);
    expect(findTyped(shown, -1, 'ё')).toBe(2);
    expect(findTyped(shown, -1, 'crown')).toBe(-1);
    expect(findTyped(shown, -1, 'sticker')).toBe(1);
  });

  test('the same letter again and again goes from match to match and round', () => {
    const path = [0];
    for (let step = 0; step < 4; step += 1) path.push(findTyped(items, path.at(-1) ?? 0, 'aa'));
    expect(path).toEqual([0, 1, 2, 4, 0]);
  });

  test('and finds nothing among no items', () => {
    expect(findTyped([], -1, 'a')).toBe(-1);
  });

  test('items without any name are passed over', () => {
    const nameless = createTestItem({ name: undefined, marketHashName: undefined });
    expect(findTyped([nameless, ...items], 0, 'ak')).toBe(1);
  });
});
