import { type QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import type { Game } from '~/assetpay/facts/games';
import { getInventory } from '~/assetpay/inventory/getInventory';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import { type InventoryData, wholeInventoryQuery } from './inventoryQuery';
import { allItemsRequest, firstRequest } from './mergePages';

/** Options of a reread. */
export type Reread = {
  /** `shown`: as many items as one answer held before; `all`: every item. */
  scope: 'shown' | 'all';
  /** True to bypass the API's cache and read Steam itself. Only for a person who asked for it. */
  isFresh: boolean;
};

/**
 * Reads the inventory again in one request and replaces the cached pages. Unchanged items keep their identity, so that
 * only changed cards render. Rejects with an `AssetPayError`.
 */
export async function rereadInventory(
  queryClient: QueryClient,
  client: AssetPayClient,
  game: Game,
  { scope, isFresh }: Reread,
): Promise<void> {
  const { queryKey } = wholeInventoryQuery(client, game);
  const before = queryClient.getQueryData<InventoryData>(queryKey);
  const wanted = scope === 'all' || isReadAtOnce(before) ? allItemsRequest : firstRequest;
  const page = await getInventory(client, { game, ...wanted, refresh: isFresh });
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, {
    pages: [keepUnchanged(before, page)],
    pageParams: [wanted],
  });
  // Filtered answers in the cache are stale now.
  queryClient.removeQueries({ queryKey: ['inventory', game, 'filtered'], type: 'inactive' });
}

function isReadAtOnce(data: InventoryData | undefined): boolean {
  return data?.pageParams.some((request) => request.limit === -1) ?? false;
}

function keepUnchanged(before: InventoryData | undefined, page: InventoryPage): InventoryPage {
  const known = new Map(
    before?.pages.flatMap((old) => old.inventory).map((item) => [item.id, item]),
  );
  const inventory = page.inventory.map((item) => replaceEqualDeep(known.get(item.id), item));
  const last = before?.pages.at(-1)?.inventory;
  // An unchanged list keeps its identity, and with it the orders and rows remembered for it.
  const isSame =
    last?.length === inventory.length && last.every((item, at) => item === inventory[at]);
  return { ...page, inventory: isSame ? last : inventory };
}
