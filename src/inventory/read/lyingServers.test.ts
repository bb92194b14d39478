import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import type { AssetPayClient } from '~/assetpay/request/client';
import { type InventoryData, wholeInventoryQuery } from './inventoryQuery';
import { mergePages } from './mergePages';
import { isAtOnce, resolveNextRequest } from './pageRequests';
import { rereadInventory } from './rereadInventory';

/** A server that does not keep the words of the API's page on paging. */
type Server = {
  size: number;
  /** Items of an answer at most. */
  cap?: number;
  /** The answer to `limit=-1`, if that is another one. */
  whole?: 'empty' | 'refused';
  /** Items of the answer to `limit=-1`. */
  wholeSize?: number;
  /** The `count` it tells; by default the true one. */
  count?: unknown;
  /** True if every page is the first one. */
  ignoresPage?: boolean;
  /** Leaves every nth item of a page out, so that pages are short. */
  gap?: number;
};

function createServer({ size, cap = Number.POSITIVE_INFINITY, whole, ...lies }: Server) {
  const all = Array.from({ length: size }, (_, index) => ({
    id: `item-${index}`,
    appid: 730,
    tradable: true,
  }));
  const asked: string[] = [];
  const answer = (query: URLSearchParams): Response => {
    const asksAll = query.get('limit') === '-1';
    if (asksAll && whole === 'refused') {
      return Response.json({ statusCode: 422, message: 'limit must be positive' }, { status: 422 });
    }
    const wanted = asksAll ? (lies.wholeSize ?? size) : Number(query.get('limit'));
    const limit = Math.min(wanted, cap);
    const page = lies.ignoresPage ? 1 : Number(query.get('page'));
    const items = asksAll && whole === 'empty' ? [] : all.slice((page - 1) * limit, page * limit);
    const inventory = items.filter((_, at) => lies.gap === undefined || at % lies.gap !== 1);
    const count = 'count' in lies ? lies.count : size;
    const updatedAt = '2026-03-04T10:00:00.000Z';
    return Response.json({ requestId: 'r', success: true, data: { inventory, count, updatedAt } });
  };
  const client: AssetPayClient = {
    baseUrl: 'https://api.example.com',
    authScheme: 'raw',
    token: { get: async () => 'token', renew: async () => undefined },
    fetch: async (input) => {
      const { searchParams } = new URL(String(input));
      asked.push(searchParams.get('refresh') ?? 'false');
      return answer(searchParams);
    },
  };
  return { client, asked };
}

/** Reads as the screen does: page by page, while the next one does not wait for a scroll. */
async function readAll(server: Server) {
  const { client, asked } = createServer(server);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const query = wholeInventoryQuery(client, '730');
  const seen: number[] = [];
  for (let pages = 1; ; pages += 1) {
    const data: InventoryData = await queryClient.fetchInfiniteQuery({
      ...query,
      retry: false,
      pages,
      staleTime: 0,
    });
    seen.push(mergePages(data.pages, data.pageParams).items.length);
    const next = resolveNextRequest(data.pages, data.pageParams);
    if (next === undefined || !isAtOnce(next, data.pageParams)) {
      return {
        inventory: mergePages(data.pages, data.pageParams),
        seen,
        pages,
        asked,
        client,
        queryClient,
      };
    }
  }
}

describe('every item that can be had is read', () => {
  test.each<[string, Server]>([
    ...[20, 50, 100, 200].map((cap): [string, Server] => [
      `both answers hold ${cap} at most`,
      { size: 240, cap },
    ]),
    ...(['empty', 'refused'] as const).flatMap((whole): [string, Server][] => [
      [`everything at once is ${whole}`, { size: 240, whole }],
      [`everything at once is ${whole}, and pages hold 20`, { size: 240, whole, cap: 20 }],
    ]),
    ...[0, -1, null, 60.5, 'many', 3, undefined, 61].flatMap((count): [string, Server][] => [
      [`the count is ${count}`, { size: 61, count }],
      [
        `the count is ${count}, and answers hold 20`,
        { size: 61, count: count === 61 ? 0 : count, cap: 20 },
      ],
    ]),
    ['everything at once is fifty', { size: 240, wholeSize: 50 }],
    ['everything at once is less than a page', { size: 240, wholeSize: 20 }],
    ['the count is a text', { size: 61, count: '61' }],
    [
      'a count is missing, and everything at once refused',
      { size: 240, count: null, whole: 'refused' },
    ],
  ])('%s', async (_, server) => {
    const { inventory, seen, pages } = await readAll(server);
    expect(inventory).toMatchObject({ count: server.size, isComplete: true, missing: 0 });
    expect(new Set(inventory.items.map(({ id }) => id)).size).toBe(server.size);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    expect(pages).toBeLessThanOrEqual(16);
  });
});

describe('what cannot be had is counted as missing', () => {
  test.each<[string, Server, number, number]>([
    [
      'a server that gives its first hundred only',
      { size: 240, cap: 100, ignoresPage: true },
      100,
      140,
    ],
    ['one that counts too many', { size: 60, count: 5_000 }, 60, 4_940],
  ])('%s', async (_, server, read, missing) => {
    const { inventory, pages } = await readAll(server);
    expect(inventory.items.length).toBe(read);
    expect(inventory).toMatchObject({ isComplete: true, missing });
    expect(pages).toBeLessThanOrEqual(16);
  });
});

test.each([0, 5, 50, 51, 240, 5_000])(
  'an honest server with %d items is asked twice at most',
  async (size) => {
    const { inventory, pages } = await readAll({ size });
    expect(pages).toBe(size > 50 ? 2 : 1);
    expect(inventory).toMatchObject({ count: size, isComplete: true, missing: 0 });
  },
);

test('pages that leave items out are read to their end', async () => {
  const { inventory, pages } = await readAll({ size: 240, gap: 4, whole: 'empty' });
  expect(inventory.items.length).toBeGreaterThanOrEqual(180);
  expect(inventory).toMatchObject({ isComplete: true, missing: 240 - inventory.items.length });
  expect(pages).toBeLessThanOrEqual(16);
});

test.each<[string, Server]>([
  ['a capped server', { size: 240, cap: 100 }],
  ['one that refuses everything at once', { size: 240, whole: 'refused' }],
  ['one that answers everything at once with nothing', { size: 240, whole: 'empty' }],
])('a refresh at %s takes nothing away, and reads Steam once', async (_, server) => {
  const { client, queryClient, asked } = await readAll(server);
  asked.length = 0;
  await rereadInventory(queryClient, client, '730', { scope: 'shown', isFresh: true });
  const { queryKey } = wholeInventoryQuery(client, '730');
  const data = queryClient.getQueryData<InventoryData>(queryKey);
  expect(data && mergePages(data.pages, data.pageParams)).toMatchObject({
    count: 240,
    isComplete: true,
  });
});
