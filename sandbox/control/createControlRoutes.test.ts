import { describe, expect, test } from 'vitest';
import { playerOne } from '../merchants/players';
import { createToken } from '../merchants/tokens';
import { createTestDeposits } from '../testing/createTestDeposits';

const now = Date.UTC(2026, 2, 4, 10);
type Summary = { user: string; mishaps: string[]; trades: unknown[]; settings: object };

async function read(response: Response): Promise<Summary> {
  return response.json();
}

describe('POST /sandbox/control', () => {
  test('changes an item, which a deposit feels at once and the inventory on refresh', async () => {
    const { control, getItems, deposit } = createTestDeposits({ sizes: { '730': 60 } });
    const [one, two, three] = await getItems();
    await control({ action: 'price', item: one?.id, price: 99.99 });
    await control({ action: 'vanish', item: two?.id });
    await control({ action: 'refuse', item: three?.id });
    const keys: string[] = [];
    for (const item of [one, two, three]) {
      keys.push((await deposit(item === undefined ? [] : [item])).error.key);
    }
    expect(keys).toEqual(['PRICE_CHANGED', 'ITEMS_UNAVAILABLE', 'ITEMS_NOT_ACCEPTED']);
    expect(await getItems()).toContainEqual(one);
    const refreshed = await getItems('limit=-1&refresh=true');
    expect(refreshed.find(({ id }) => id === one?.id)?.offer?.price).toBe(99.99);
    expect(refreshed.some(({ id }) => id === two?.id || id === three?.id)).toBe(false);
    await control({ action: 'restore', item: one?.id });
    await control({ action: 'expire-inventory' });
    expect(await getItems()).toContainEqual(one);
  });

  test('overstocks an item', async () => {
    const { control, getItems, deposit } = createTestDeposits({ sizes: { '730': 60 } });
    const items = (await getItems()).slice(0, 1);
    await control({ action: 'overstock', item: items[0]?.id, remaining: 0 });
    expect((await deposit(items)).error.key).toBe('ITEM_OVERSTOCKED');
  });

  test('queues mishaps in order and clears them', async () => {
    const { control } = createTestDeposits({ sizes: { '730': 60 } });
    await control({ action: 'mishap', mishap: 'cut-after' });
    const queued = await control({ action: 'mishap', mishap: 'price-changed', times: 2 });
    expect((await read(queued)).mishaps).toEqual(['cut-after', 'price-changed', 'price-changed']);
    const cleared = await control({ action: 'clear-mishaps' });
    expect((await read(cleared)).mishaps).toEqual([]);
  });

  test('sets the pace and resets everything but used externalIds', async () => {
    const { control, getItems, deposit } = createTestDeposits({ sizes: { '730': 60 } });
    const items = (await getItems()).slice(0, 1);
    await deposit(items, { externalId: 'used' });
    const fields = { acceptSeconds: 1.5, holdSeconds: '', latencySeconds: 2, itemsPerTrade: 10 };
    const set = await read(await control({ action: 'settings', ...fields }));
    expect(set.settings).toEqual({
      offeredItems: 'hidden',
      totalShare: 1,
      tradesLagMs: 0,
      acceptMs: 1_500,
      latencyMs: 2_000,
      itemsPerTrade: 10,
      externalIdCheck: 'first',
    });
    const reset = await read(await control({ action: 'reset' }));
    expect(reset).toMatchObject({ trades: [], settings: { latencyMs: 0, itemsPerTrade: 60 } });
    expect((await deposit(items, { externalId: 'used' })).error.key).toBe('EXTERNAL_ID_EXISTS');
  });

  test.each([
    {},
    { action: 'nonsense' },
    { action: 'toString' },
    { action: 'drive', trade: 'x', status: 'escrow' },
    { action: 'drive', trade: 'x', status: 'hold' },
    { action: 'price', item: 'x' },
    { action: 'price', item: 'x', price: -1 },
    { action: 'price', price: 1 },
    { action: 'overstock', item: 'x', remaining: -1 },
    { action: 'mishap', mishap: 'nonsense' },
    { action: 'mishap', mishap: 'cut-after', times: 0 },
    { action: 'settings', holdSeconds: 'long' },
    { action: 'settings', itemsPerTrade: -1 },
    { action: 'settings', externalIdCheck: 'never' },
  ])('says what is wrong with %j', async (fields) => {
    const response = await createTestDeposits({ sizes: { '730': 60 } }).control(fields);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });

  test('knows a signed-in player by token, and then by Steam ID', async () => {
    const { app, control } = createTestDeposits({ sizes: { '730': 60 } });
    expect((await app.request(`/sandbox/control?user=${playerOne.steamID}`)).status).toBe(404);
    const answer = await read(
      await control({ action: 'clear-mishaps' }, createToken(playerOne, now)),
    );
    expect(answer.user).toBe(playerOne.steamID);
    expect((await app.request(`/sandbox/control?user=${playerOne.steamID}`)).status).toBe(200);
  });

  test('knows nobody by a wrong token', async () => {
    expect(
      (await createTestDeposits({ sizes: { '730': 60 } }).control({}, 'nonsense')).status,
    ).toBe(404);
  });
});

test('draws a portrait of each bot, with nothing in it from the address', async () => {
  const { app, deposit, getItems } = createTestDeposits({ sizes: { '730': 60 } });
  const { data } = await deposit((await getItems()).slice(0, 1));
  const portrait = await app.request(new URL(data.botInfo.avatar).pathname);
  expect(portrait.headers.get('content-type')).toBe('image/svg+xml');
  const hostile = await app.request(`/sandbox/avatar/${encodeURIComponent('"><script>')}`);
  expect(await hostile.text()).not.toContain('script');
});
