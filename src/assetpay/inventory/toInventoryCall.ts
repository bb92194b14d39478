import type { Game } from '~/assetpay/facts/games';
import type { InventorySort } from '~/assetpay/facts/inventorySorts';
import type { ApiCall } from '~/assetpay/request/toFetch';

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

/** Makes a request of `GET /client/inventory`. */
export function toInventoryCall(wanted: InventoryRequest): ApiCall {
  const query = {
    game: wanted.game,
    page: wanted.page,
    limit: wanted.limit,
    refresh: wanted.refresh === true ? true : undefined,
    search: wanted.search === '' ? undefined : wanted.search,
    sort: wanted.sort === 'relevance' ? undefined : wanted.sort,
    minPrice: wanted.minPrice,
    maxPrice: wanted.maxPrice,
  };
  return { path: '/client/inventory', query };
}
