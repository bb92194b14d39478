import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Item, parseItem } from '~/assetpay/inventory/item';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { parseFilters } from '~/inventory/filters/filters';
import { selectVisibleItems } from '~/inventory/localFiltering/selectVisibleItems';
import { z } from '~/lib/zod';
import { readSharedInventories } from '../../../sandbox/testing/readSharedInventories';
import { listTypedWords } from './searchWords';

/** Players' searches, each with the items that it means. */
const phrases = [
  ['m4a1s night bs', 'M4A1-S | Night Terror (Battle-Scarred)'],
  ['deagle trigger mw', 'Desert Eagle | Trigger Discipline (Minimal Wear)'],
  ['anubis ak', 'AK-47 | Legion of Anubis (Minimal Wear)'],
  ['★ talon fn', '★ Talon Knife | Slaughter (Factory New)'],
  ['awp st oni', 'StatTrak™ AWP | Oni Taiji (Minimal Wear)'],
  ['nomad fade', '★ Nomad Knife | Marble Fade (Factory New)'],
  ['usp print', 'USP-S | Printstream (Minimal Wear)'],
  ['bayo blue ft', '★ Bayonet | Blue Steel (Field-Tested)'],
  ['ak red ft', 'AK-47 | Redline (Field-Tested)'],
  ['ST ak47 redline', 'StatTrak™ AK-47 | Redline (Field-Tested)'],
  ['KARAMBIT web', '★ Karambit | Crimson Web (Field-Tested)'],
  ['xyp9x cologne', 'Sticker | Xyp9x (Foil) | Cologne 2016'],
  ['hoodie nebula', 'Nebula Hoodie'],
  ['garage jpeg', 'JPEG Garage Door'],
] as const;

const named = phrases.map(([, marketHashName], index) =>
  createTestItem({ id: `i${index}`, name: marketHashName, marketHashName }),
);

function findFirst(items: readonly Item[], search: string): string | undefined {
  const found = selectVisibleItems(items, { ...parseFilters(''), search });
  return found[0]?.marketHashName;
}

test.each(phrases)('%s finds %s first', (search, marketHashName) => {
  expect(findFirst(named, search)).toBe(marketHashName);
});

const responseSchema = z.object({ data: z.object({ inventory: z.array(z.unknown()) }) });

const real = readSharedInventories().map(({ name, response }) => ({
  name,
  items: responseSchema.parse(response).data.inventory.flatMap((item) => parseItem(item) ?? []),
}));

for (const { name, items } of real) {
  const there = phrases.filter(([, wanted]) =>
    items.some(({ marketHashName }) => marketHashName === wanted),
  );
  for (const [search, marketHashName] of there) {
    test(`${search} finds ${marketHashName} first in ${name}`, () => {
      expect(findFirst(items, search)).toBe(marketHashName);
    });
  }
}

test.each([
  ['★ doppler p2', 'Phase 2'],
  ['doppler bp', 'Black Pearl'],
  ['karambit ruby', 'Ruby'],
])('%s finds the phase that the name does not tell', (search, phase) => {
  const knives = ['Phase 1', 'Black Pearl', 'Phase 2', 'Ruby'].map((name) =>
    createTestItem({
      id: name,
      name: '★ Karambit | Doppler',
      marketHashName: '★ Karambit | Doppler (Factory New)',
      doppler: { name },
    }),
  );
  const found = selectVisibleItems(knives, { ...parseFilters(''), search });
  expect(found[0]?.id).toBe(phase);
});

test('the order, the case, accents and symbols of what is typed do not count', () => {
  const words = fc.constantFrom('Zoë', 'AK-47', '|', 'ﬁne', '★', 'Kârambit', '™', '(FT)');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (typed) => {
      const sorted = (text: string) => listTypedWords(text).sort();
      const text = typed.join(' ');
      expect(sorted(typed.toReversed().join(' '))).toEqual(sorted(text));
      expect(sorted(text.toUpperCase())).toEqual(sorted(text));
      expect(sorted(text.normalize('NFD'))).toEqual(sorted(text));
    }),
    { seed: 1 },
  );
});
