import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { createTestApi } from '~/trades/testing/createTestApi';
import { createTestTrade, createWireTrade, testNow } from '~/trades/testing/createTestTrade';
import { addTrades, listKnownTrades, refetchTrades } from './knownTrades';
import { findLatest, olderTradesQuery } from './tradesQuery';
import { type TradeChange, watchTrades } from './watchTrades';

const ids = (trades: readonly { id: string }[]) => trades.map(({ id }) => id).join(' ');

/** `length` trades, newest first, the newest `open` of them on hold. */
function createList(length: number, open = 0) {
  return Array.from({ length }, (_, index) =>
    createWireTrade({
      id: `t${index}`,
      status: index < open ? 'hold' : 'completed',
      createdAt: new Date(testNow - index * 60_000).toISOString(),
    }),
  );
}

describe('reading', () => {
  test('asks for each game, newest first, and mixes them by time', async () => {
    const [first, second, third] = createList(3);
    const api = createTestApi({
      '730': [first, third].flatMap((trade) => trade ?? []),
      '252490': [{ ...second, game: '252490' }],
    });
    const queryClient = new QueryClient();
    await refetchTrades(queryClient, api.client);
    expect(ids(listKnownTrades(queryClient))).toBe('t0 t1 t2');
    expect(api.requests.map(({ game, limit }) => [game, limit])).toEqual([
      ['730', 20],
      ['252490', 20],
    ]);
  });

  test('takes one game when only that is wanted', async () => {
    const api = createTestApi();
    await refetchTrades(new QueryClient(), api.client, '252490');
    expect(api.requests.map(({ game }) => game)).toEqual(['252490']);
  });

  test('rejects with what the API said', async () => {
    const api = createTestApi();
    api.fail({ status: 403, key: 'FORBIDDEN' });
    await expect(refetchTrades(new QueryClient(), api.client)).rejects.toMatchObject({
      key: 'FORBIDDEN',
    });
  });

  test('goes on where all that came are in flight, and asks for that many from then on', async () => {
    const api = createTestApi({ '730': createList(60, 50) });
    const queryClient = new QueryClient();
    expect(await refetchTrades(queryClient, api.client, '730')).toHaveLength(60);
    await refetchTrades(queryClient, api.client, '730');
    expect(api.requests.map(({ limit, cursor }) => [limit, cursor])).toEqual([
      [20, undefined],
      [80, '20'],
      [60, undefined],
    ]);
  });

  test('keeps an unchanged list as it is', async () => {
    const api = createTestApi({ '730': createList(3, 1) });
    const queryClient = new QueryClient();
    await refetchTrades(queryClient, api.client);
    const before = findLatest(queryClient, '730');
    await refetchTrades(queryClient, api.client);
    expect(findLatest(queryClient, '730')).toBe(before);
  });

  test('adds the older pages that were opened', async () => {
    const api = createTestApi({ '730': createList(50) });
    const queryClient = new QueryClient();
    await refetchTrades(queryClient, api.client);
    const cursor = findLatest(queryClient, '730')?.nextCursor;
    await queryClient.fetchInfiniteQuery(olderTradesQuery(api.client, '730', cursor));
    expect(listKnownTrades(queryClient)).toHaveLength(40);
  });
});

describe('trades that have just been created', () => {
  test('are known at once, newest first, in their own game', async () => {
    const api = createTestApi({ '730': createList(2) });
    const queryClient = new QueryClient();
    await refetchTrades(queryClient, api.client);
    const at = (ms: number) => new Date(testNow + ms).toISOString();
    addTrades(queryClient, [
      createTestTrade({ id: 'one', createdAt: at(1) }),
      createTestTrade({ id: 'two', createdAt: at(2), game: '252490' }),
    ]);
    expect(ids(listKnownTrades(queryClient))).toBe('two one t0 t1');
    expect(ids(findLatest(queryClient, '252490')?.items ?? [])).toBe('two');
  });

  test('are known before anything has been read', () => {
    const queryClient = new QueryClient();
    addTrades(queryClient, [createTestTrade()]);
    expect(ids(listKnownTrades(queryClient))).toBe('trade-1');
  });
});

describe('watching', () => {
  async function watch() {
    const api = createTestApi({ '730': createList(2, 1) });
    const queryClient = new QueryClient();
    await refetchTrades(queryClient, api.client, '730');
    const changes: string[] = [];
    const stop = watchTrades(queryClient, ({ trade, before }: TradeChange) => {
      changes.push(`${trade.id} ${before} -> ${trade.status}`);
    });
    const read = async () => {
      await refetchTrades(queryClient, api.client, '730');
      // The cache notifies its listeners in the next task.
      await new Promise((resolve) => setTimeout(resolve, 0));
    };
    return { api, queryClient, changes, stop, read };
  }

  test('tells of changes alone, each once', async () => {
    const { api, changes, read } = await watch();
    await read();
    expect(changes).toEqual([]);
    api.set('730', createList(2, 0));
    await read();
    await read();
    expect(changes).toEqual(['t0 hold -> completed']);
  });

  test('tells of a trade that had not been seen', async () => {
    const { api, changes, read } = await watch();
    api.set('730', [createWireTrade({ id: 'new' }), ...createList(2, 1)]);
    await read();
    expect(changes).toEqual(['new undefined -> active']);
  });

  test('begins a game with its first list, which is no news', async () => {
    const { queryClient, changes } = await watch();
    const rust = createTestApi({ '252490': [createWireTrade({ id: 'rust', game: '252490' })] });
    await refetchTrades(queryClient, rust.client, '252490');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(changes).toEqual([]);
  });

  test('stops when told to', async () => {
    const { api, changes, stop, read } = await watch();
    stop();
    api.set('730', createList(2, 0));
    await read();
    expect(changes).toEqual([]);
  });
});
