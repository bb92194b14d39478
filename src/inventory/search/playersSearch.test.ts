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

/** Words that letters of other names hide, and the items that they mean. */
const knife = {
  name: '★ Karambit | Doppler',
  marketHashName: '★ Karambit | Doppler (Factory New)',
};
test.each([
  ['ruby', 'MP9 | Ruby Poison Dart (Field-Tested)', { ...knife, doppler: { name: 'Ruby' } }],
  ['emerald', 'AK-47 | Emerald Pinstripe (Well-Worn)', { ...knife, doppler: { name: 'Emerald' } }],
  ['sapphire', 'Sticker | Sapphire', { ...knife, doppler: { name: 'Sapphire' } }],
  ['p2', 'Sticker | NiP2', { ...knife, doppler: { name: 'Phase 2' } }],
  [
    'fn',
    'Sticker | Fnatic | Katowice 2014',
    { name: 'AWP | Fade', marketHashName: 'AWP | Fade (Factory New)' },
  ],
  ['mw', 'Sticker | BMW', { name: 'AWP | Fade', marketHashName: 'AWP | Fade (Minimal Wear)' }],
  [
    'deagle',
    'Sticker | The Daily Deagle',
    { name: 'Desert Eagle | Blaze', marketHashName: 'Desert Eagle | Blaze (Factory New)' },
  ],
  [
    'scout',
    'Patch | Scout',
    { name: 'SSG 08 | Abyss', marketHashName: 'SSG 08 | Abyss (Factory New)' },
  ],
])('%s finds what it means beside the names that hold its letters', (search, literal, meant) => {
  const items = [
    createTestItem({ id: 'literal', name: literal, marketHashName: literal, exterior: undefined }),
    createTestItem({ exterior: undefined, ...meant, id: 'meant' }),
    createTestItem({
      id: 'other',
      name: 'Glock-18 | Wasteland',
      marketHashName: 'Glock-18 | Wasteland (Battle-Scarred)',
      exterior: 'Battle-Scarred',
    }),
  ];
  const found = selectVisibleItems(items, { ...parseFilters(''), search });
  expect(found.map(({ id }) => id).toSorted()).toEqual(['literal', 'meant']);
});

test.each([
  ['karambit ruby', 'Sticker | Karambit Ruby', { ...knife, doppler: { name: 'Ruby' } }],
  ['doppler p2', 'Sticker | Doppler P2', { ...knife, doppler: { name: 'Phase 2' } }],
  [
    'deagle blaze',
    'Sticker | Daily Deagle Blaze',
    { name: 'Desert Eagle | Blaze', marketHashName: 'Desert Eagle | Blaze (Factory New)' },
  ],
  [
    'usp kc',
    'Sticker | USP KC',
    { name: 'USP-S | Kill Confirmed', marketHashName: 'USP-S | Kill Confirmed (Minimal Wear)' },
  ],
])(
  '%s, several words, finds what they mean beside the names that hold their letters',
  (search, literal, meant) => {
    const items = [
      createTestItem({
        id: 'literal',
        name: literal,
        marketHashName: literal,
        exterior: undefined,
      }),
      createTestItem({ exterior: undefined, ...meant, id: 'meant' }),
      createTestItem({ id: 'other', name: 'Karambit | Fade', marketHashName: 'Karambit | Fade' }),
    ];
    const found = selectVisibleItems(items, { ...parseFilters(''), search });
    expect(found.map(({ id }) => id).toSorted()).toEqual(['literal', 'meant']);
  },
);

test.each([
  ['57', 'Five-SeveN | Case Hardened (Field-Tested)'],
  ['a1s', 'M4A1-S | Night Terror (Battle-Scarred)'],
  ['usp kc', 'USP-S | Kill Confirmed (Minimal Wear)'],
  ['dualies', 'Dual Berettas | Cobra Strike (Factory New)'],
  ['taser', 'Zeus x27 | Olympus (Factory New)'],
  ['autosniper', 'SCAR-20 | Cardiac (Field-Tested)'],
  ['asimov', 'AWP | Asiimov (Field-Tested)'],
  ['hyperbeast', 'M4A1-S | Hyper Beast (Field-Tested)'],
  ['csgo case', 'CS:GO Weapon Case'],
  ['kato 14', 'Sticker | Titan | Katowice 2014'],
  ['stattrack', 'StatTrak™ AK-47 | Redline (Field-Tested)'],
  ['stat track', 'StatTrak™ AK-47 | Redline (Field-Tested)'],
  ['vanilla', '★ Karambit'],
  ['karambit vanilla', '★ Karambit'],
  ['ak红线', 'AK-47 | 红线 (久经沙场)'],
  ['AK47红线', 'AK-47 | 红线 (久经沙场)'],
  ['红线久经', 'AK-47 | 红线 (久经沙场)'],
  ['awp巨龙传说', 'AWP | 巨龙传说 (崭新出厂)'],
  ['akазимов', 'AK-47 | Азимов (После полевых испытаний)'],
])('%s finds %s and nothing else', (search, marketHashName) => {
  const others = [
    'Glock-18 | Wasteland (Battle-Scarred)',
    'Sticker | Crown (Foil)',
    'AWP | Worm God',
  ];
  const items = [...others, marketHashName].map((name) =>
    createTestItem({ id: name, name, marketHashName: name, exterior: undefined }),
  );
  const found = selectVisibleItems(items, { ...parseFilters(''), search });
  expect(found.map(({ id }) => id)).toEqual([marketHashName]);
});

/** Names with words of every length, one of each kind of item. */
const distinct = [
  '★ Karambit | Gamma Doppler (Factory New)',
  '★ M9 Bayonet | Crimson Web (Minimal Wear)',
  'AK-47 | Redline (Field-Tested)',
  'StatTrak™ AWP | Hyper Beast (Well-Worn)',
  'Sticker | Titan (Holo) | Katowice 2014',
  'Sealed Graffiti | Lambda (Tiger Orange)',
  'Kilowatt Case',
  'Charm | Hot Howl',
  'Tempered Garage Door',
];

function findNames(search: string, names = distinct): string[] {
  const items = names.map((name) =>
    createTestItem({ id: name, name, marketHashName: name, exterior: undefined }),
  );
  return selectVisibleItems(items, { ...parseFilters(''), search }).map(({ id }) => id);
}

/** Ways to be mistaken in a word after its first letter. */
const mistakes: Record<string, (word: string, at: number) => string> = {
  'a missing letter': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a double letter': (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  'a wrong letter': (word, at) => `${word.slice(0, at)}q${word.slice(at + 1)}`,
  'swapped letters': (word, at) =>
    word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2),
};

test.each(Object.entries(mistakes))('a word with %s finds what it means', (_, misspell) => {
  const place = fc.record({ name: fc.constantFrom(...distinct), word: fc.nat(), at: fc.nat() });
  fc.assert(
    fc.property(place, ({ name, word, at }) => {
      const words = listTypedWords(name).filter((one) => one.length >= 6);
      const meant = words[word % words.length];
      if (meant === undefined) return;
      const typed = misspell(meant, 1 + (at % (meant.length - 1)));
      expect(findNames(typed), typed).toContain(name);
    }),
    { seed: 1 },
  );
});

test.each([
  ['kato14', 'Sticker | Titan (Holo) | Katowice 2014'],
  ['titanholo kato14', 'Sticker | Titan (Holo) | Katowice 2014'],
  ['m9bayo crimsonweb', '★ M9 Bayonet | Crimson Web (Minimal Wear)'],
  ['akred', 'AK-47 | Redline (Field-Tested)'],
  ['akredline ft', 'AK-47 | Redline (Field-Tested)'],
  ['awphyperbeast', 'StatTrak™ AWP | Hyper Beast (Well-Worn)'],
  ['karambt gama doppler', '★ Karambit | Gamma Doppler (Factory New)'],
  ['kilowat case', 'Kilowatt Case'],
  ['garagedoor', 'Tempered Garage Door'],
])('%s, misspelled or written as one, finds %s', (search, name) => {
  expect(findNames(search)).toEqual([name]);
});

test.each(['zzzzz', 'awp redline', 'karambit lore', 'vulcan', 'kato15'])(
  '%s finds nothing, as nothing reads like it',
  (search) => {
    expect(findNames(search)).toEqual([]);
  },
);

test('what is spelled right is found alone, beside what a misspelling would find', () => {
  expect(findNames('redline', ['AK-47 | Redline', 'AK-47 | Redlime'])).toEqual(['AK-47 | Redline']);
});

test('several blanks count as one, in the name and in the search', () => {
  const items = ['Sticker | NiKo  | London 2018', 'Sticker | NiKo | London 2018'].map((name) =>
    createTestItem({ id: name, name, marketHashName: name }),
  );
  for (const search of ['niko | london 2018', 'niko  |  london']) {
    expect(selectVisibleItems(items, { ...parseFilters(''), search })).toHaveLength(2);
  }
});
