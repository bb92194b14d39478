import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { Item } from '~/assetpay/inventory/item';

/** What one request asked for: the first cards, the whole rest, or one of many equal pages. */
export type PageRequest = { page: number; limit: number };

/** The first cards paint from this page; the limit is the API's default (docs/api.md, Reading the inventory). */
export const firstPage: PageRequest = { page: 1, limit: 50 };

/** Everything in one answer: -1 turns paging off (docs/api.md, Reading the inventory). */
export const wholePage: PageRequest = { page: 1, limit: -1 };

/** Up to this many items are asked for at once, more of them in pages as they come near. */
const wholeLimit = 5_000;
const pageLimit = 250;

/** Places beyond what has arrived that a few pages still cover. */
const nearLimit = 4 * pageLimit;

/** Pages of an inventory that are read one by one; what is then wanted is worth one request for everything. */
const pagesLimit = 10;

/** Cards before the end of what has arrived at which what comes after it is fetched. */
const reachAhead = 100;

/** An inventory, as far as its pages have arrived. */
export type Inventory = {
  items: readonly Item[];
  /** The same items by their id. */
  byId: ReadonlyMap<string, Item>;
  /** Items there are, by the API's word while pages are missing. */
  count: number;
  complete: boolean;
  /** When the API last read Steam, ms since 1970. */
  updatedAt: number | undefined;
  /** USD that can be credited at once. */
  collateral: number | undefined;
  /** Items that could not be read and are not shown. */
  dropped: number;
};

/**
 * The pages of one inventory as one list, by item id: pages may overlap, and the inventory may change
 * between them. A page with another `updatedAt` starts the merge anew, and what came before it stays only
 * until everything has been seen again, so that nothing flickers.
 */
export function mergePages(
  pages: readonly InventoryPage[],
  requests: readonly PageRequest[],
): Inventory {
  const answers = toAnswers(pages, requests);
  const run = selectRun(answers);
  const complete = isComplete(run);
  const counting = complete ? run : answers;
  const byId = new Map<string, Item>();
  for (const { page } of counting) addItems(byId, page);
  const last = answers.at(-1)?.page;
  const list = toList(byId, counting);
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
 * What to ask for next; `undefined` when all pages are there. A request for everything is worth sending at
 * once, a page when somebody comes near it. `isAllWanted` says that everything is needed, however much.
 */
export function toNextRequest(
  pages: readonly InventoryPage[],
  requests: readonly PageRequest[],
  isAllWanted = false,
): PageRequest | undefined {
  const run = selectRun(toAnswers(pages, requests));
  if (pages.length === 0 || isComplete(run)) return undefined;
  if (isAllWanted || (pages.at(-1)?.count ?? 0) <= wholeLimit) return wholePage;
  const last = run.at(-1)?.request;
  return { page: last?.limit === pageLimit ? last.page + 1 : 1, limit: pageLimit };
}

/**
 * What the last place on the screen calls for, when `here` items have arrived: nothing, the next page, or,
 * far beyond them or after many pages, everything (docs/decisions/0012).
 */
export function resolveReach(
  place: number,
  here: number,
  requests: readonly PageRequest[],
): 'nothing' | 'page' | 'all' {
  if (place + reachAhead < here) return 'nothing';
  const pages = requests.filter(({ limit }) => limit === pageLimit).length;
  return place - here >= nearLimit || pages >= pagesLimit ? 'all' : 'page';
}

type Answer = { request: PageRequest; page: InventoryPage };

function toAnswers(pages: readonly InventoryPage[], requests: readonly PageRequest[]): Answer[] {
  return pages.flatMap((page, index) => {
    const request = requests[index];
    return request === undefined ? [] : [{ request, page }];
  });
}

/**
 * The answers that count: from the latest first page on, all of one reading of Steam. Empty when Steam
 * was read anew in the middle, as a page then says nothing about those before it.
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

/** One answer that repeats nothing is its own list: what is known of that list by its identity stays known. */
function toList(byId: ReadonlyMap<string, Item>, answers: readonly Answer[]): readonly Item[] {
  const only = answers.length === 1 ? answers[0]?.page.inventory : undefined;
  return only?.length === byId.size ? only : [...byId.values()];
}

function addItems(items: Map<string, Item>, page: InventoryPage): void {
  // A map keeps the first place and takes the newest value: what is shown never jumps.
  for (const item of page.inventory) items.set(item.id, item);
}
