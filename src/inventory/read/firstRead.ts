import type { Game } from '~/assetpay/facts/games';
import type { InventoryRequest } from '~/assetpay/inventory/toInventoryCall';
import {
  type ApiFilters,
  type Filters,
  isPlain,
  selectApiFilters,
} from '~/inventory/filters/filters';
import type { PageRequest } from './pageAnswers';

/** The page of the first cards. Its limit is the API's default (docs/api.md, Reading the inventory). */
export const firstRequest: PageRequest = { page: 1, limit: 50 };

/** A request for items of a game in the API's own order. */
export function toWholeRequest(game: Game, page: PageRequest): InventoryRequest {
  return { game, ...page };
}

/** A request for the items that the API selects by `filters`. */
export function toFilteredRequest(filters: ApiFilters, page: PageRequest): InventoryRequest {
  return { ...filters, search: filters.search.trim(), ...page };
}

/** The first request of a visit whose address holds `filters`. */
export function toFirstRequest(filters: Filters): InventoryRequest {
  const asked = selectApiFilters(filters);
  return isPlain(asked)
    ? toWholeRequest(asked.game, firstRequest)
    : toFilteredRequest(asked, firstRequest);
}
