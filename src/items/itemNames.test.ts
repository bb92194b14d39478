import { describe, expect, test } from 'vitest';
import { toFullName, toNameParts } from './itemNames';
import { words } from './words';

test.each([
  [{ marketHashName: 'AK-47 | Redline (FT)', name: 'AK-47 | Redline' }, 'AK-47 | Redline (FT)'],
  [{ marketHashName: undefined, name: 'AK-47 | Redline' }, 'AK-47 | Redline'],
  [{ marketHashName: '', name: 'AK-47 | Redline' }, 'AK-47 | Redline'],
  [{ marketHashName: undefined, name: undefined }, words.namelessItem],
  [{ marketHashName: '', name: '' }, words.namelessItem],
  [{ marketHashName: ' ', name: '\t' }, words.namelessItem],
  [{ marketHashName: '\u200b\ufeff', name: '\u3164' }, words.namelessItem],
])('%j is spoken of as "%s"', (names, spoken) => {
  expect(toFullName(names)).toBe(spoken);
});

describe('a name in two lines leaves out what has its own place on the card', () => {
  test.each([
    ['AK-47 | Redline', 'AK-47', 'Redline'],
    ['AK-47 | Redline (Field-Tested)', 'AK-47', 'Redline'],
    ['StatTrak™ AK-47 | Redline (Field-Tested)', 'AK-47', 'Redline'],
    ['★ StatTrak™ Karambit | Doppler (Factory New)', 'Karambit', 'Doppler'],
    ['★ Bayonet', undefined, 'Bayonet'],
    ['Souvenir AWP | Dragon Lore (Minimal Wear)', 'AWP', 'Dragon Lore'],
    ['Sticker | NAF (Foil) | Boston 2018', 'Sticker', 'NAF (Foil) | Boston 2018'],
    ['Sticker | Crown (Foil)', 'Sticker', 'Crown (Foil)'],
    ['Operation Breakout Weapon Case', undefined, 'Operation Breakout Weapon Case'],
    ['M4A4 | 龍王 (Dragon King)', 'M4A4', '龍王 (Dragon King)'],
    ['a|b', undefined, 'a|b'],
    ['★', undefined, '★'],
  ])('%s', (name, family, title) => {
    expect(toNameParts({ name, marketHashName: undefined })).toEqual({ family, title });
  });

  test('and takes the market’s name where there is no other', () => {
    const names = { name: undefined, marketHashName: 'P250 | Sand Dune (Well-Worn)' };
    expect(toNameParts(names)).toEqual({ family: 'P250', title: 'Sand Dune' });
  });
});

test.each(['', ' ', '★ ', 'StatTrak™ ', ' (Field-Tested)', 'AK-47 | ', 'AK-47 |  (Well-Worn)'])(
  'even the name "%s" leaves a card with a title',
  (name) => {
    expect(toNameParts({ name, marketHashName: undefined }).title.trim()).not.toBe('');
  },
);
