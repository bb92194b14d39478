import { describe, expect, test } from 'vitest';
import { parseInventoryPage } from '~/assetpay/inventory/inventory';
import { parseEnvelope } from '~/assetpay/request/envelope';
import { generateInventory } from '../../sandbox/catalogue/generateInventory';
import { readSharedInventories } from '../../sandbox/testing/readSharedInventories';
import { selectBadges } from './itemBadges';
import { toFullName, toNameParts, toNameWithoutExterior } from './itemNames';
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

/** Real inventories and charms, if there are any, and generated ones. */
const inventories = [
  ...readSharedInventories(),
  ...(['730', '252490'] as const).map((game) => ({
    name: `generated ${game}`,
    response: {
      success: true,
      data: { inventory: generateInventory({ game, size: 900, seed: 7 }) },
    },
  })),
];

test.each(inventories)(
  'of all names in "$name" no two read alike on cards, in the basket and in the review',
  async ({ response }) => {
    const data = parseEnvelope(JSON.stringify(response), { status: 200, retryAfter: null });
    const { inventory } = await parseInventoryPage(data);
    const onCards = new Map<string, string>();
    const inRows = new Map<string, string>();
    for (const item of inventory) {
      const name = toFullName(item);
      const { family, title } = toNameParts(item);
      const badges = selectBadges(item)
        .filter(({ tone }) => ['star', 'statTrak', 'souvenir'].includes(tone))
        .map(({ text }) => text);
      const card = [item.type, family, title, item.exterior, ...badges].join(' / ');
      expect(onCards.get(card) ?? name).toBe(name);
      onCards.set(card, name);
      const row = [toNameWithoutExterior(name), item.exterior].join(' / ');
      expect(inRows.get(row) ?? name).toBe(name);
      inRows.set(row, name);
    }
    expect(onCards.size).toBeGreaterThan(50);
  },
);
