import type { InventoryPage } from '~/assetpay/inventory/inventory';
import { firstRequest } from './firstRead';
import {
  type Answer,
  countRead,
  countRun,
  findCount,
  hasAll,
  isFull,
  listAnswers,
  type PageRequest,
  selectRun,
} from './pageAnswers';

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

/** Requests sent without a scroll for an inventory that the API does not give in one answer. */
const atOnceLimit = 40;

/**
 * The next request, or `undefined` if all pages are here. A request for all items is sent at once, a page when the
 * person scrolls near it. An API that does not keep the word of `limit=-1` is read in pages of the size that it gives.
 * With `isAllWanted`, all items are needed, however many.
 */
export function resolveNextRequest(
  pages: readonly InventoryPage[],
  requests: readonly PageRequest[],
  isAllWanted = false,
): PageRequest | undefined {
  if (pages.length === 0 || hasAll(pages, requests)) return undefined;
  const answers = listAnswers(pages, requests);
  const last = answers.at(-1);
  if (last === undefined) return firstRequest;
  const isTried = requests.some(isForAll);
  if (!isTried && (isAllWanted || (findCount(last) ?? 0) <= singleRequestLimit))
    return allItemsRequest;
  const run = selectRun(answers);
  return resolvePage(run, isTried ? findLargest(answers) : findPageLimit(run));
}

/** True for a request that is sent without waiting until somebody scrolls near its items. */
export function isAtOnce(
  next: PageRequest,
  requests: readonly PageRequest[],
  isAllWanted = false,
): boolean {
  if (isForAll(next)) return true;
  return requests.some(isForAll) && (isAllWanted || requests.length < atOnceLimit);
}

/**
 * The read that the last visible card needs if `here` items have arrived: nothing, the next page, or all items if it is
 * far away or many pages were read (docs/decisions/0012).
 */
export function resolveReach(
  index: number,
  here: number,
  requests: readonly PageRequest[],
): 'nothing' | 'page' | 'all' {
  if (index + reachAhead < here) return 'nothing';
  if (requests.some(isForAll)) return 'page';
  const pages = requests.filter(({ limit }) => limit === pageLimit).length;
  return index - here >= nearLimit || pages >= pagesLimit ? 'all' : 'page';
}

function isForAll({ limit }: PageRequest): boolean {
  return limit === -1;
}

function resolvePage(run: readonly Answer[], limit: number): PageRequest {
  const last = run.at(-1)?.request;
  const before = last?.limit === limit ? last.page : 0;
  return { page: Math.max(before, Math.floor(countRun(run) / limit)) + 1, limit };
}

function findPageLimit(run: readonly Answer[]): number {
  const last = run.at(-1);
  if (last === undefined || last.request.limit === firstRequest.limit) return pageLimit;
  // A server with a cap counts its pages in sizes of its own.
  return isFull(last) ? last.request.limit : findLargest(run);
}

function findLargest(answers: readonly Answer[]): number {
  return Math.max(...answers.map(countRead)) || firstRequest.limit;
}
