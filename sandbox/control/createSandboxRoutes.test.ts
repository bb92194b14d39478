import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../testing/createTestSandbox';

describe('a served file', () => {
  const item = { id: 'real', name: 'Real', marketHashName: 'Real', type: 'Rifle', appid: 730 };
  const sticker = { name: 'Sticker', slot: 0, iconUrl: 'sticker-hash' };
  const inventory = [{ ...item, iconUrl: 'real-hash', tradable: true, stickers: [sticker] }, null];
  const inventoryFile = { success: true, data: { inventory, collateral: 7.5 } };

  test('takes the place of generated items, unread and unrepaired', async () => {
    const data = await createTestSandbox({ inventoryFile }).getData();
    expect(data).toMatchObject({ inventory, count: 2, collateral: 7.5 });
  });

  test('leaves the scenarios with items of their own as they are', async () => {
    const data = await createTestSandbox({ inventoryFile }).getData('', 'sandbox-five-items');
    expect(data.count).toBe(5);
  });

  test.each(['real-hash', 'real-hash/256fx256f', 'sticker-hash/96fx96f'])(
    'has a picture at %s',
    async (path) => {
      const response = await createTestSandbox({ inventoryFile }).app.request(
        `/sandbox/image/${path}`,
      );
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
      expect(await response.text()).toContain('<svg');
    },
  );
});

test('writes nothing from a file into a picture but a colour', async () => {
  const inventory = [{ id: 'x', appid: 730, iconUrl: 'bad', color: '"/><script/>' }];
  const { app } = createTestSandbox({ inventoryFile: { inventory } });
  expect(await (await app.request('/sandbox/image/bad')).text()).not.toContain('script');
});

test('draws the pictures of generated items and no others', async () => {
  const { app, getData } = createTestSandbox();
  for (const { iconUrl } of (await getData('limit=5')).inventory) {
    const picture = await app.request(`/sandbox/image/${iconUrl}/330x192`);
    expect(picture.status).toBe(200);
    expect(picture.headers.get('cache-control')).toContain('immutable');
  }
  expect((await app.request('/sandbox/image/unknown-hash')).status).toBe(404);
});

test('plain pictures are one PNG of four addresses for all generated items, and unknown icons still have none', async () => {
  const { app, getData } = createTestSandbox({ hasPlainPictures: true });
  const { inventory } = await getData('limit=-1');
  expect(new Set(inventory.map(({ iconUrl }) => iconUrl)).size).toBe(4);
  for (const { iconUrl } of (await getData('limit=5')).inventory) {
    const picture = await app.request(`/sandbox/image/${iconUrl}/330x192`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    const signature = new Uint8Array(await picture.arrayBuffer()).slice(1, 4);
    expect(new TextDecoder().decode(signature)).toBe('PNG');
  }
  expect((await app.request('/sandbox/image/unknown-hash')).status).toBe(404);
});

test('counts requests by token in its log and forgets them when asked', async () => {
  const { app, get } = createTestSandbox();
  await get('page=2', 'Bearer sandbox-player~a');
  await get('', 'sandbox-player~b');
  expect(await (await app.request('/sandbox/log?token=sandbox-player~a')).json()).toEqual([
    { method: 'GET', path: '/client/inventory', query: 'page=2', at: '2026-03-04T10:00:00.000Z' },
  ]);
  expect((await app.request('/sandbox/log', { method: 'DELETE' })).status).toBe(204);
  expect(await (await app.request('/sandbox/log')).json()).toEqual([]);
});
