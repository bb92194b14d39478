import type { SandboxOptions } from '../app';
import type { WireTrade } from '../trading/toWireTrade';
import type { WireItem } from '../wire/WireItem';
import { createTestSandbox } from './createTestSandbox';

export type Answer<Data> = {
  status: number;
  retryAfter: string | null;
  data: Data;
  error: { key: string; fields?: Record<string, string>; details?: unknown };
};

type DepositData = WireTrade & { relatedTrades?: WireTrade[] };
type TradesData = { items: WireTrade[]; nextCursor: string | null };
type InventoryData = { inventory: WireItem[]; count: number; collateral: number };

/** A sandbox for tests of deposits. Its clock stands until `pass` moves it. */
export function createTestDeposits(options: SandboxOptions = {}) {
  const { app, pass } = createTestSandbox(options);

  async function ask<Data>(path: string, token: string, body?: unknown): Promise<Answer<Data>> {
    const response = await app.request(path, {
      headers: { authorization: token, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    const parsed: Pick<Answer<Data>, 'data' | 'error'> = await response.json();
    const { data, error } = parsed;
    const retryAfter = response.headers.get('retry-after');
    return { status: response.status, retryAfter, data, error };
  }

  const post = (body: unknown, token = 'sandbox-player') =>
    ask<DepositData>('/client/trading/deposit', token, body);

  return {
    app,
    pass,
    post,
    /** Deposits one unit of each item at its offer. */
    deposit: (items: readonly WireItem[], extra: object = {}, token = 'sandbox-player') =>
      post({ items: items.map(toLine), ...extra }, token),
    getTrades: async (query = '', token = 'sandbox-player') =>
      ask<TradesData>(`/client/trades?${query}`, token),
    async getInventory(query = 'limit=-1', token = 'sandbox-player'): Promise<InventoryData> {
      return (await ask<InventoryData>(`/client/inventory?${query}`, token)).data;
    },
    /** Items that can be deposited, the cheapest first. */
    async getItems(query = 'limit=-1', token = 'sandbox-player'): Promise<WireItem[]> {
      const { data } = await ask<InventoryData>(`/client/inventory?${query}`, token);
      return data.inventory.filter(({ offer }) => offer?.accepted === true).toReversed();
    },
    async control(fields: object, token = 'sandbox-player'): Promise<Response> {
      return app.request('/sandbox/control', {
        method: 'POST',
        headers: { authorization: token, 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      });
    },
  };
}

/** The line of a deposit for one unit of an item at its offer. */
export function toLine({ id, offer }: WireItem) {
  return { itemId: id, price: offer?.price ?? 0 };
}
