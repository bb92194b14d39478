import type { Game } from '~/assetpay/facts/games';
import type { AssetPayClient } from '~/assetpay/request/client';
import { request } from '~/assetpay/request/request';
import { type InventoryPage, type InventorySort, parseInventoryPage } from './inventory';
import { fetchItemSchemas, getItemParser } from './itemParsers';

/** The documented parameters (docs/api.md, Reading the inventory). Optional ones are left out at their default. */
export type InventoryRequest = {
  game: Game;
  page: number;
  /** Items a page; `-1` is the whole inventory in one answer. */
  limit: number;
  /** Bypasses the API's 15-minute cache and reads Steam again. Set only when the person asks. */
  refresh?: boolean;
  /** At most 100 characters. */
  search?: string;
  sort?: InventorySort;
  /** USD, on `offer.price`. */
  minPrice?: number | undefined;
  /** USD, on `offer.price`. */
  maxPrice?: number | undefined;
};

/** A whole inventory can be many megabytes, which takes long on a slow network. */
const wholeTimeoutMs = 90_000;

/** `GET /client/inventory`. Rejects with an `AssetPayError`. */
export async function getInventory(
  client: AssetPayClient,
  wanted: InventoryRequest,
  signal?: AbortSignal,
): Promise<InventoryPage> {
  const isFirst = wanted.page === 1 && wanted.limit !== -1;
  if (!isFirst) fetchItemSchemas();
  const data = await request(client, {
    path: '/client/inventory',
    query: toQuery(wanted),
    signal,
    ...(wanted.limit === -1 && { timeoutMs: wholeTimeoutMs }),
  });
  return parseInventoryPage(data, await getItemParser(isFirst));
}

function toQuery(wanted: InventoryRequest) {
  return {
    game: wanted.game,
    page: wanted.page,
    limit: wanted.limit,
    refresh: wanted.refresh === true ? true : undefined,
    search: wanted.search === '' ? undefined : wanted.search,
    sort: wanted.sort === 'relevance' ? undefined : wanted.sort,
    minPrice: wanted.minPrice,
    maxPrice: wanted.maxPrice,
  };
}
