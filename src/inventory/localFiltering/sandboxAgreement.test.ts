import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventorySorts } from '~/assetpay/facts/inventorySorts';
import { getInventory } from '~/assetpay/inventory/getInventory';
import { parseItem } from '~/assetpay/inventory/item';
import type { AssetPayClient } from '~/assetpay/request/client';
import {
  type ApiFilters,
  parseFilters,
  selectApiFilters,
  toAddress,
} from '~/inventory/filters/filters';
import { generateInventory } from '../../../sandbox/catalogue/generateInventory';
import { selectItems } from '../../../sandbox/inventory/selectItems';
import { createTestSandbox } from '../../../sandbox/testing/createTestSandbox';
import { selectVisibleItems } from './selectVisibleItems';

type Wire = Record<string, unknown>;

const names = fc.oneof(
  fc.constantFrom('', ' ', 'AK-47 | Redline', 'ak-47 | redline', 'Äpfel', 'apfel', 'ΑΣ', 'ς', 'ß'),
  fc.constantFrom('İstanbul', 'i̇', '龍王', '★ Karambit', '10', '9', 'Zoë\u0301', 'a\nb', 'ﬁnish'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(undefined, null, 5),
);

const cents = fc.oneof(fc.constantFrom(0, 1, 1075), fc.nat(5_000));
const offers = fc.oneof(
  cents.map((amount) => ({ price: amount / 100, accepted: true })),
  fc.constantFrom(undefined, null),
);

/** Items that the sandbox's generator never makes. */
const oddItem: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ name: names, marketHashName: names, offer: offers }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 'text', 7, [], {}, { id: '' }) },
);

const wireItems: fc.Arbitrary<unknown[]> = fc
  .record({
    game: fc.constantFrom('730' as const, '252490' as const),
    size: fc.integer({ min: 0, max: 25 }),
    seed: fc.nat(10_000),
    odd: fc.array(oddItem, { maxLength: 12 }),
    turn: fc.nat(40),
  })
  .map(({ game, size, seed, odd, turn }) => {
    const all: unknown[] = [...generateInventory({ game, size, seed }), ...odd];
    const cut = all.length === 0 ? 0 : turn % all.length;
    return [...all.slice(cut), ...all.slice(0, cut)].map(identify);
  });

/** Gives odd items an id, and now and then doubles an item under another id. */
function identify(item: unknown, index: number): unknown {
  if (!isNamed(item)) return item;
  return { tradable: true, ...item, appid: 730, id: `i${index}` };
}

function isNamed(item: unknown): item is Wire {
  return typeof item === 'object' && item !== null && 'name' in item;
}

/** A part of some name in another case, something else, or nothing. */
function searchesOf(items: readonly unknown[]): fc.Arbitrary<string> {
  const texts = items
    .filter(isNamed)
    .flatMap(({ name, marketHashName }) => [name, marketHashName, `${name}\n${marketHashName}`])
    .filter((text) => typeof text === 'string');
  const parts = fc
    .tuple(fc.constantFrom('', ...texts), fc.nat(30), fc.integer({ min: 1, max: 12 }), fc.nat(3))
    .map(([text, from, length, way]) => {
      const part = text.slice(from % (text.length + 1)).slice(0, length);
      return [part, part.toUpperCase(), part.toLowerCase(), `  ${part} `][way] ?? part;
    });
  return fc
    .oneof(parts, fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 3 }))
    .map((search) => search.replace(/\p{Surrogate}/gu, ''))
    .filter((search) => search.length <= 100);
}

const bound = fc.oneof(
  fc.constant(undefined),
  cents.map((amount) => amount / 100),
);

const question = wireItems.chain((items) =>
  fc.record({
    items: fc.constant(items),
    filters: fc.record({
      game: fc.constant('730' as const),
      search: searchesOf(items),
      sort: fc.constantFrom(...inventorySorts),
      minPrice: bound,
      maxPrice: bound,
    }),
  }),
);

/** The items that the page shows, parsed and filtered by its own code. */
function selectHere(items: readonly unknown[], filters: ApiFilters): string[] {
  const parsed = items.flatMap((item) => parseItem(item) ?? []);
  return selectVisibleItems(parsed, filters).map(({ id }) => id);
}

/** True if some name contains the search text. Otherwise the page finds more than the API does. */
function isCalledSo(items: readonly unknown[], { search }: Pick<ApiFilters, 'search'>): boolean {
  const names = { search, sort: 'relevance' as const, minPrice: undefined, maxPrice: undefined };
  return search.trim() === '' || selectItems(items, names).length > 0;
}

test('the page and the API’s double show the same items in the same order', () => {
  fc.assert(
    fc.property(question, ({ items, filters }) => {
      const readable = items.filter((item) => parseItem(item) !== undefined);
      const there = selectItems(readable, filters).flatMap((item) => parseItem(item)?.id ?? []);
      if (isCalledSo(readable, filters)) expect(selectHere(items, filters)).toEqual(there);
      else expect(there).toEqual([]);
    }),
    { numRuns: 700, seed: 730 },
  );
}, 60_000);

test('and still do when the question travels through an address and over HTTP', async () => {
  await fc.assert(
    fc.asyncProperty(question, async ({ items, filters }) => {
      const asked = selectApiFilters(parseFilters(toAddress(filters, '')));
      const client = createSandboxClient(items);
      const all = await getInventory(client, { game: '730', page: 1, limit: -1 });
      const there = await getInventory(client, {
        ...asked,
        search: asked.search.trim(),
        page: 1,
        limit: -1,
      });
      const here = selectVisibleItems(all.inventory, asked);
      const found = there.inventory.map(({ id }) => id);
      if (isCalledSo(all.inventory, asked)) expect(here.map(({ id }) => id)).toEqual(found);
      else expect(found).toEqual([]);
    }),
    { numRuns: 60, seed: 252_490 },
  );
}, 60_000);

function createSandboxClient(inventory: readonly unknown[]): AssetPayClient {
  const { app } = createTestSandbox({ inventoryFile: { inventory } });
  return {
    baseUrl: 'http://localhost',
    authScheme: 'raw',
    token: { get: async () => 'sandbox-player', renew: async () => undefined },
    fetch: async (input, init) => app.request(String(input), init),
  };
}
