import { expect, test } from 'vitest';
import type { AssetPayClient } from '~/assetpay/request/client';
import { documentedExample } from '~/assetpay/testing/documentedExample';
import { createTestSandbox } from '../../../sandbox/testing/createTestSandbox';
import { getInventory } from './getInventory';
import type { InventoryRequest } from './toInventoryCall';

/** A client whose API answers everything with `body` and records its requests. */
function createTestClient(body: unknown = documentedExample) {
  const asked: string[] = [];
  const client: AssetPayClient = {
    baseUrl: 'https://api.example.com',
    authScheme: 'raw',
    token: { get: async () => 'token', renew: async () => undefined },
    fetch: async (input) => {
      asked.push(String(input));
      return Response.json(body);
    },
  };
  return { client, asked };
}

const plain: InventoryRequest = { game: '730', page: 1, limit: 50 };

test.each<[string, Partial<InventoryRequest>, string]>([
  ['the documented example', {}, 'game=730&page=1&limit=50'],
  ['everything at once', { limit: -1 }, 'game=730&page=1&limit=-1'],
  ['another page of Rust', { game: '252490', page: 3, limit: 250 }, 'game=252490&page=3&limit=250'],
  ['a refresh, when asked for', { refresh: true }, 'game=730&page=1&limit=50&refresh=true'],
  ['no refresh otherwise', { refresh: false }, 'game=730&page=1&limit=50'],
  [
    'no search and no sort at their defaults',
    { search: '', sort: 'relevance' },
    'game=730&page=1&limit=50',
  ],
  [
    'all the filters',
    { search: 'ak 47', sort: 'priceAsc', minPrice: 0, maxPrice: 12.5 },
    'game=730&page=1&limit=50&search=ak+47&sort=priceAsc&minPrice=0&maxPrice=12.5',
  ],
  [
    'no bound where there is none',
    { minPrice: undefined, maxPrice: 3 },
    'game=730&page=1&limit=50&maxPrice=3',
  ],
])('asks for %s and sends no parameter beyond', async (_, changes, query) => {
  const { client, asked } = createTestClient();
  await getInventory(client, { ...plain, ...changes });
  expect(asked).toEqual([`https://api.example.com/client/inventory?${query}`]);
});

test('every request that it can make is one that the API understands', async () => {
  const sandbox = createTestSandbox();
  const token = await sandbox.getToken();
  const client: AssetPayClient = {
    baseUrl: 'http://localhost',
    authScheme: 'bearer',
    token: { get: async () => token, renew: async () => undefined },
    fetch: async (input, init) => sandbox.app.request(String(input), init),
  };
  const page = await getInventory(client, {
    game: '730',
    page: 1,
    limit: 20,
    refresh: true,
    search: 'a',
    sort: 'nameDesc',
    minPrice: 0.5,
    maxPrice: 1e4,
  });
  expect(page.inventory).toHaveLength(20);
  expect(page.collateral).toBe(150);
});

test.each([
  ['null', null],
  ['a list', []],
  ['an inventory that is none', { inventory: 'all' }],
])('a success that holds %s is a strange answer, not an exception', async (_, data) => {
  const { client } = createTestClient({ requestId: 'r', success: true, data });
  await expect(getInventory(client, plain)).rejects.toMatchObject({
    name: 'AssetPayError',
    key: 'ANSWER_IS_STRANGE',
  });
});
