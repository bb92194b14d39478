import { expect, test } from 'vitest';
import type { AssetPayClient } from '~/assetpay/request/client';
import { createTestSandbox } from '../../../sandbox/testing/createTestSandbox';
import { getTrades, type TradesRequest } from './getTrades';

/** A token of the player `…001`; its signature is never verified here. */
const token = `x.${btoa(JSON.stringify({ client: { steamID: '76561198000000001' } }))}.x`;

function createTestClient(data: unknown) {
  const asked: string[] = [];
  const client: AssetPayClient = {
    baseUrl: 'https://api.example.com',
    authScheme: 'raw',
    token: { get: async () => token, renew: async () => undefined },
    fetch: async (input) => {
      asked.push(String(input));
      return Response.json({ requestId: 'id', success: true, data });
    },
  };
  return { client, asked };
}

test.each<[TradesRequest, string]>([
  [{ game: '730', limit: 20 }, 'type=deposit&game=730&limit=20'],
  [
    { game: '252490', limit: 100, cursor: 'a/b=' },
    'type=deposit&game=252490&limit=100&cursor=a%2Fb%3D',
  ],
])('%j names the game and asks for deposits alone', async (wanted, query) => {
  const { client, asked } = createTestClient({ items: [], nextCursor: null });
  expect(await getTrades(client, wanted)).toEqual({ items: [], facts: [], nextCursor: undefined });
  expect(asked).toEqual([`https://api.example.com/client/trades?${query}`]);
});

test('trades of others, withdrawals and what is no trade are left out', async () => {
  const own = { id: 'own', status: 'active', clientSteamID: '76561198000000001' };
  const { client } = createTestClient({
    items: [
      own,
      { ...own, id: 'foreign', clientSteamID: '76561198000000002' },
      null,
      { id: 'x' },
      { ...own, id: 'out', type: 'withdraw' },
    ],
    nextCursor: 'next',
  });
  const page = await getTrades(client, { game: '252490', limit: 20 });
  expect(page.items).toMatchObject([{ id: 'own', game: '252490' }]);
  expect(page.nextCursor).toBe('next');
});

test.each([null, {}, { items: 'none' }, []])(
  'an answer that is no list is an error: %j',
  async (data) => {
    const { client } = createTestClient(data);
    await expect(getTrades(client, { game: '730', limit: 20 })).rejects.toMatchObject({
      key: 'ANSWER_IS_STRANGE',
    });
  },
);

test('every request that it can make is one that the API understands', async () => {
  const { app } = createTestSandbox();
  const client: AssetPayClient = {
    baseUrl: 'http://localhost',
    authScheme: 'raw',
    token: { get: async () => 'sandbox-player', renew: async () => undefined },
    fetch: async (input, init) => app.request(String(input), init),
  };
  for (const game of ['730', '252490'] as const) {
    expect((await getTrades(client, { game, limit: 100 })).items).toEqual([]);
  }
});
