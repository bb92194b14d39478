import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { Item } from '~/assetpay/inventory/item';

/** The paging parameters of one request; -1 as `limit` asks for all items. */
export type PageRequest = { page: number; limit: number };

/** The page of the first cards. Its limit is the API's default (docs/api.md, Reading the inventory). */
export const firstRequest: PageRequest = { page: 1, limit: 50 };

/** All items in one answer: -1 turns paging off (docs/api.md, Reading the inventory). */
export const allItemsRequest: PageRequest = { page: 1, limit: -1 };

/** Up to this many items are requested at once. Larger inventories are read in pages as the person scrolls. */
const singleRequestLimit = 5_000;
const pageLimit = 250;

/** From this many cards beyond the arrived ones, one request for all items is cheaper than pages. */
const nearLimit = 4 * pageLimit;

/** After this many pages, the rest is worth one request for all items. */
const pagesLimit = 10;

/** The next page is fetched this many cards before the last arrived one. */
const reachAhead = 100;

/** An inventory, as far as its pages have arrived. */
export type Inventory = {
  items: readonly Item[];
  /** The same items by their id. */
  byId: ReadonlyMap<string, Item>;
  /** Number of all items. While pages are missing, it is the API's count. */
  count: number;
  complete: boolean;
  /** Time of the API's last reading of Steam, ms since 1970. */
  updatedAt: number | undefined;
  /** USD that can be credited at once. */
  collateral: number | undefined;
  /** Items that could not be read and are not shown. */
  dropped: number;
};

/**
 * Merges the pages of one inventory by item id, as pages may overlap and the inventory may change between them. A page
 * with another `updatedAt` restarts the merge. Earlier items stay until all pages have been read again, so that nothing
 * flickers.
 */
export function mergePages(
  pages: readonly InventoryPage[],
  requests: readonly PageRequest[],
): Inventory {
  const answers = listAnswers(pages, requests);
  const run = selectRun(answers);
  const complete = isComplete(run);
  const counting = complete ? run : answers;
  const byId = new Map<string, Item>();
  for (const { page } of counting) addItems(byId, page);
  const last = answers.at(-1)?.page;
  const list = listItems(byId, counting);
  return {
    items: list,
    byId,
    count: complete ? list.length : Math.max(last?.count ?? 0, list.length),
    complete,
    updatedAt: last?.updatedAt === undefined ? undefined : Date.parse(last.updatedAt),
    collateral: last?.collateral,
    dropped: run.reduce((sum, { page }) => sum + page.dropped, 0),
  };
}

/**
 * The next request; `undefined` if all items are here. `isAllWanted` asks for all items at once, even in a large
 * inventory.
 */
export function resolveNextRequest(
  pages: readonly InventoryPage[],
  requests: readonly PageRequest[],
  isAllWanted = false,
): PageRequest | undefined {
  const run = selectRun(listAnswers(pages, requests));
  if (pages.length === 0 || isComplete(run)) return undefined;
  if (isAllWanted || (pages.at(-1)?.count ?? 0) <= singleRequestLimit) return allItemsRequest;
  const last = run.at(-1)?.request;
  return { page: last?.limit === pageLimit ? last.page + 1 : 1, limit: pageLimit };
}

/**
 * The read that the last visible card needs when `here` items have arrived: nothing, the next page, or all items if it
 * is far beyond them or many pages have been read (docs/decisions/0012).
 */
export function resolveReach(
  index: number,
  here: number,
  requests: readonly PageRequest[],
): 'nothing' | 'page' | 'all' {
  if (index + reachAhead < here) return 'nothing';
  const pages = requests.filter(({ limit }) => limit === pageLimit).length;
  return index - here >= nearLimit || pages >= pagesLimit ? 'all' : 'page';
}

type Answer = { request: PageRequest; page: InventoryPage };

function listAnswers(pages: readonly InventoryPage[], requests: readonly PageRequest[]): Answer[] {
  return pages.flatMap((page, index) => {
    const request = requests[index];
    return request === undefined ? [] : [{ request, page }];
  });
}

/**
 * The answers since the latest first page, if all come from one reading of Steam. Empty if Steam was read again
 * between them, as the pages then do not fit together.
 */
function selectRun(answers: readonly Answer[]): readonly Answer[] {
  const run = answers.slice(answers.findLastIndex(({ request }) => request.page === 1));
  const last = run.at(-1)?.page.updatedAt;
  return run.every(({ page }) => page.updatedAt === last) ? run : [];
}

function isComplete(run: readonly Answer[]): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  const { page, request } = last;
  const seen = page.inventory.length + page.dropped;
  return request.limit === -1 || seen === 0 || request.page * request.limit >= page.count;
}

/** A single answer without duplicates is returned as it is, so that values remembered for that array stay. */
function listItems(byId: ReadonlyMap<string, Item>, answers: readonly Answer[]): readonly Item[] {
  const only = answers.length === 1 ? answers[0]?.page.inventory : undefined;
  return only?.length === byId.size ? only : [...byId.values()];
}

function addItems(items: Map<string, Item>, page: InventoryPage): void {
  // A map keeps the first position and takes the newest value, so cards do not jump.
  for (const item of page.inventory) items.set(item.id, item);
}
