import type { InventoryPage } from '~/assetpay/inventory/inventory';
import { refusedPage } from './refusedPage';

/** The paging parameters of one request; -1 as `limit` asks for all items. */
export type PageRequest = { page: number; limit: number };

export type Answer = { request: PageRequest; page: InventoryPage };

/** Requests for one inventory, whatever the API says is missing. */
const requestsLimit = 400;

/** True if there is nothing more to ask for: everything is here, or all that the API gives. */
export function hasAll(pages: readonly InventoryPage[], requests: readonly PageRequest[]): boolean {
  return requests.length >= requestsLimit || isRunComplete(selectRun(listAnswers(pages, requests)));
}

/**
 * The pages with their requests, without answers that say nothing: a refused request, and an answer for everything
 * that holds less than the page before it and contradicts it.
 */
export function listAnswers(
  pages: readonly InventoryPage[],
  requests: readonly PageRequest[],
): readonly Answer[] {
  const answers: Answer[] = [];
  pages.forEach((page, index) => {
    const request = requests[index];
    if (request === undefined || page === refusedPage) return;
    const answer = { request, page };
    if (!isPoorer(answer, answers.at(-1))) answers.push(answer);
  });
  return answers;
}

function isPoorer(answer: Answer, before: Answer | undefined): boolean {
  if (answer.request.limit !== -1 || before === undefined) return false;
  const size = countRead(answer);
  if (size >= countRead(before)) return false;
  const isSameReading = answer.page.updatedAt === before.page.updatedAt;
  return size === 0 || isSameReading || !(size >= (findCount(answer) ?? Number.POSITIVE_INFINITY));
}

/** Items of an answer, readable or not. */
export function countRead({ page }: Answer): number {
  return page.inventory.length + page.dropped;
}

/** Items there are, by the word of an answer; `undefined` if that cannot be true. */
export function findCount({ page }: Answer): number | undefined {
  return page.isCountWrong || page.count < page.inventory.length ? undefined : page.count;
}

/**
 * The answers that count: from the latest first page on, all of one reading of Steam. Empty if Steam was read again
 * in between, as a page then says nothing about those before it.
 */
export function selectRun(answers: readonly Answer[]): readonly Answer[] {
  const run = answers.slice(answers.findLastIndex(({ request }) => request.page === 1));
  const last = run.at(-1)?.page.updatedAt;
  return run.every(({ page }) => page.updatedAt === last) ? run : [];
}

/**
 * True if a run holds all items that the API gives: as many as it counts, every page of them, or all up to a page that
 * brings nothing new. An answer to `limit=-1` alone proves nothing, as servers may cap it.
 */
function isRunComplete(run: readonly Answer[]): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  const { request } = last;
  const count = findCount(last);
  const isFirst = run.length === 1;
  if (count !== undefined) {
    const isAllPaged = request.limit > 0 && request.page * request.limit >= count;
    const isEachFull = run.every((answer) => answer === last || isFull(answer));
    if (isAllPaged && isEachFull && !isFirst) return true;
    if (countRun(run) >= count) return true;
  } else if (request.limit === -1 && countRead(last) === 0) return true;
  return !isFirst && !tally(run).isNew;
}

/** True if a page holds as many items as its request asked for. */
export function isFull(answer: Answer): boolean {
  return countRead(answer) >= answer.request.limit;
}

/** Different items of a run, unreadable ones included. */
export function countRun(run: readonly Answer[]): number {
  const [only] = run;
  if (only === undefined) return 0;
  return run.length === 1 ? countRead(only) : tally(run).seen;
}

type Tally = { seen: number; isNew: boolean };

/** By the last page of a run: counting all ids on every render would take long. */
const tallies = new WeakMap<InventoryPage, Tally & { length: number }>();

function tally(run: readonly Answer[]): Tally {
  const last = run.at(-1);
  if (last === undefined) return { seen: 0, isNew: false };
  const known = tallies.get(last.page);
  if (known?.length === run.length) return known;
  const ids = new Set(run.slice(0, -1).flatMap(({ page }) => page.inventory.map(({ id }) => id)));
  const before = ids.size;
  for (const { id } of last.page.inventory) ids.add(id);
  const dropped = run.reduce((sum, { page }) => sum + page.dropped, 0);
  // A page of which nothing can be read may still be followed by others.
  const isUnreadable = before > 0 && last.page.inventory.length === 0 && last.page.dropped > 0;
  const isNew = ids.size > before || isUnreadable;
  const counted = { seen: ids.size + dropped, isNew, length: run.length };
  tallies.set(last.page, counted);
  return counted;
}
