import { type QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import type { Game } from '~/assetpay/facts/games';
import { getInventory } from '~/assetpay/inventory/getInventory';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import { hearServerMoment } from '~/lib/serverTime';
import { compareInventories, type InventoryChange } from './compareInventories';
import { firstRequest } from './firstRead';
import { getPage, toMoment } from './getPage';
import { getMergedInventory, type InventoryData, wholeInventoryQuery } from './inventoryQuery';
import type { PageRequest } from './pageAnswers';
import { allItemsRequest, isAtOnce, resolveNextRequest } from './pageRequests';
import { writeRefreshChange } from './refreshChange';
import { refusedPage } from './refusedPage';

/** Options of a reread. */
export type Reread = {
  /** `shown`: as many items as one answer held before; `all`: every item. */
  scope: 'shown' | 'all';
  /** True to bypass the API's cache and read Steam itself. Only for a person who asked for it. */
  isFresh: boolean;
};

/**
 * Reads the inventory again, in one request where the API gives everything at once, and replaces the cached pages when
 * all have arrived. Unchanged items keep their identity, so that only changed cards render. Rejects with an
 * `AssetPayError`.
 */
export async function rereadInventory(
  queryClient: QueryClient,
  client: AssetPayClient,
  game: Game,
  { scope, isFresh }: Reread,
): Promise<void> {
  const { queryKey } = wholeInventoryQuery(client, game);
  const before = queryClient.getQueryData<InventoryData>(queryKey);
  const start = scope === 'all' || isReadAtOnce(before) ? allItemsRequest : firstRequest;
  const read = await readAtOnce(start, scope === 'all', (request, isFirst) =>
    getInventory(client, { game, ...request, refresh: isFresh && isFirst }),
  );
  hearReading(before, read, isFresh);
  await queryClient.cancelQueries({ queryKey });
  const after = { pages: keepUnchanged(before, read.pages), pageParams: read.pageParams };
  queryClient.setQueryData(queryKey, after);
  // Filtered answers in the cache are stale now.
  queryClient.removeQueries({ queryKey: ['inventory', game, 'filtered'], type: 'inactive' });
  // Of a read that nobody asked for, the basket and the review tell what they need.
  const isAsked = before !== undefined && scope === 'shown';
  writeRefreshChange(queryClient, game, isAsked ? compareData(before, after) : undefined);
}

function compareData(before: InventoryData, after: InventoryData): InventoryChange | undefined {
  return compareInventories(getMergedInventory(before), getMergedInventory(after));
}

/** A reading of Steam that was not there before has just been made. */
function hearReading(before: InventoryData | undefined, read: InventoryData, isFresh: boolean) {
  const [page] = read.pages.filter((each) => each !== refusedPage);
  const isNew = page?.updatedAt !== before?.pages.at(-1)?.updatedAt;
  if (page !== undefined) hearServerMoment(toMoment(page), isFresh && isNew);
}

/**
 * Reads what `start` asks for. If that is everything and the API gives less, also the pages that do not wait for a
 * scroll. `isFirst` holds until a request was not refused.
 */
async function readAtOnce(
  start: PageRequest,
  isAllWanted: boolean,
  get: (request: PageRequest, isFirst: boolean) => Promise<InventoryPage>,
): Promise<InventoryData> {
  const pages: InventoryPage[] = [];
  const pageParams: PageRequest[] = [];
  let next: PageRequest | undefined = start;
  do {
    const request: PageRequest = next;
    const isFirst = pages.every((page) => page === refusedPage);
    pages.push(await getPage(request, () => get(request, isFirst)));
    pageParams.push(request);
    next = resolveNextRequest(pages, pageParams, isAllWanted);
  } while (start.limit === -1 && next !== undefined && isAtOnce(next, pageParams, isAllWanted));
  return { pages, pageParams };
}

function isReadAtOnce(data: InventoryData | undefined): boolean {
  return data?.pageParams.some((request) => request.limit === -1) ?? false;
}

function keepUnchanged(
  before: InventoryData | undefined,
  pages: readonly InventoryPage[],
): InventoryPage[] {
  const known = new Map(
    before?.pages.flatMap((old) => old.inventory).map((item) => [item.id, item]),
  );
  const last = before?.pages.at(-1)?.inventory;
  return pages.map((page) => {
    if (page === refusedPage) return page;
    const inventory = page.inventory.map((item) => replaceEqualDeep(known.get(item.id), item));
    // An unchanged list keeps its identity, and with it the orders and rows remembered for it.
    const isSame =
      last?.length === inventory.length && last.every((item, at) => item === inventory[at]);
    return { ...page, inventory: isSame ? last : inventory };
  });
}
