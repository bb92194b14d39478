import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { computeRetryWaitMs } from '~/assetpay/errors/errorRemedy';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { Item } from '~/assetpay/inventory/item';
import {
  type Filters,
  isNarrowed,
  isPlain,
  selectApiFilters,
  selectLocalPart,
} from '~/inventory/filters/filters';
import { words } from '~/inventory/words';
import type { InventoryReads } from './useInventory';
import type { InventoryRead } from './useInventoryRead';

/** The content of the area for cards. */
export type InventoryBody = 'skeletons' | 'cards' | 'empty' | 'noMatches' | 'failure' | 'offline';

/** A failure, with the time of the next retry (ms since 1970) if there will be one. */
export type InventoryFailure = {
  error: AssetPayError;
  retryAt: number | undefined;
  isRetrying: boolean;
};

export type InventoryView = {
  body: InventoryBody;
  /** The cards, in order. */
  items: readonly Item[];
  /** Items there will be once everything has arrived; at least as many as `items`. */
  expected: number;
  /** True if `items` are all that match the filters. */
  isComplete: boolean;
  /** The line above the grid: "128 of 1,000 items". */
  status: string;
  failure: InventoryFailure | undefined;
  /** Malformed items, which are not shown. */
  dropped: number;
  isOffline: boolean;
  /** True if there is a message or a notice. */
  hasProblem: boolean;
  /** True if the API answers the filters, and not this page. */
  isFiltered: boolean;
};

/**
 * Everything that the screen shows of the inventory, from the state of its reads. Data comes before errors and errors
 * before waiting: a failed background read never removes cards. Total over its states:
 *
 * | answer for these filters | error | shown |
 * |---|---|---|
 * | none | none | skeletons, or the notice that the device is offline |
 * | none | any | the failure alone |
 * | some | any | cards, with the failure above them |
 * | empty, nothing narrowed | none | "nothing to deposit" |
 * | empty, narrowed | none | "nothing matches" |
 */
export function describeInventory(reads: InventoryReads, filters: Filters): InventoryView {
  const canNarrow = reads.localFiltering !== undefined;
  const isComplete = reads.whole.inventory?.complete === true;
  const isLocal = (isComplete && canNarrow) || isPlain(selectApiFilters(filters));
  const read = isLocal ? reads.whole : reads.filtered;
  const answer = read.inventory;
  // Local filters and stacks wait for their code.
  const isAnswerable = canNarrow || (selectLocalPart(filters) ?? filters.stacks) === undefined;
  const isKnown = isAnswerable && (isLocal || reads.isSettled);
  const items = isAnswerable ? selectItems(reads, filters, isLocal) : [];
  const isCounted = isKnown && !isLocal && filters.local === undefined;
  const expected = isCounted && answer ? answer.count : countExpected(reads, filters, items);
  const failure = readFailure(reads.whole.error ? reads.whole : read);
  const body = resolveBody({ items, read, isKnown, failure, filters });
  const dropped = reads.whole.inventory?.dropped ?? answer?.dropped ?? 0;
  const isOffline = reads.isOffline || read.isPaused || reads.whole.isPaused;
  const isCalm = body === 'cards' || body === 'skeletons';
  return {
    body,
    items,
    expected: Math.max(expected, items.length),
    isComplete: isKnown && answer?.complete === true,
    status: describeStatus(reads, expected, { isKnown: isKnown && answer !== undefined, failure }),
    failure,
    dropped,
    isOffline,
    hasProblem: !isCalm || failure !== undefined || dropped > 0 || isOffline,
    isFiltered: !isLocal,
  };
}

function selectItems(reads: InventoryReads, filters: Filters, isLocal: boolean): readonly Item[] {
  const { whole, filtered, isSettled } = reads;
  if (isLocal) return narrowItems(reads, whole.inventory?.items ?? [], filters);
  // The API has filtered and sorted these, also among items that are not here yet. This page adds the local filters.
  if (isSettled && filtered.inventory)
    return addLocalPart(reads, filtered.inventory.items, filters);
  return narrowItems(reads, whole.inventory?.items ?? [], filters);
}

function addLocalPart(
  reads: InventoryReads,
  items: readonly Item[],
  filters: Filters,
): readonly Item[] {
  const local = selectLocalPart(filters);
  return local ? narrowItems(reads, items, local) : items;
}

function narrowItems(
  { localFiltering }: InventoryReads,
  items: readonly Item[],
  filters: Filters,
): readonly Item[] {
  return isPlain(filters) ? items : (localFiltering?.selectVisibleItems(items, filters) ?? []);
}

function countExpected(reads: InventoryReads, filters: Filters, items: readonly Item[]): number {
  const isAll = isPlain(selectApiFilters(filters)) && filters.local === undefined;
  return isAll ? (reads.whole.inventory?.count ?? 0) : items.length;
}

type BodyState = {
  items: readonly Item[];
  read: InventoryRead;
  isKnown: boolean;
  failure: InventoryFailure | undefined;
  filters: Filters;
};

function resolveBody({ items, read, isKnown, failure, filters }: BodyState): InventoryBody {
  if (items.length > 0) return 'cards';
  const isDone = read.inventory?.complete === true || (read.inventory && !read.isFetching);
  if (isDone && isKnown) return isNarrowed(filters) ? 'noMatches' : 'empty';
  if (read.isPaused) return 'offline';
  return failure ? 'failure' : 'skeletons';
}

type StatusState = { isKnown: boolean; failure: InventoryFailure | undefined };

function describeStatus(
  reads: InventoryReads,
  shown: number,
  { isKnown, failure }: StatusState,
): string {
  const total = reads.whole.inventory?.count;
  if (!isKnown && failure) return words.notLoaded;
  if (!isKnown) return reads.filtered.isFetching ? words.searching : words.loading;
  const missing = reads.whole.inventory?.missing ?? 0;
  const all = Math.max(total ?? shown, shown);
  const counted = missing > 0 ? words.atLeast(shown, all + missing) : words.countOf(shown, all);
  const isLoading = reads.whole.inventory?.complete !== true && reads.whole.isFetching;
  return isLoading && reads.whole.failures === 0 ? words.stillLoading(counted) : counted;
}

function readFailure(read: InventoryRead): InventoryFailure | undefined {
  if (read.error === null) return undefined;
  return resolveFailure(read.error, read);
}

/** A failure, with the time of the next retry if `read` still retries. */
export function resolveFailure(
  thrown: Error,
  read: { failures: number; isFetching: boolean } = { failures: 1, isFetching: false },
): InventoryFailure {
  const error = toAssetPayError(thrown);
  const waitMs = computeRetryWaitMs(error, Math.max(read.failures, 1));
  return {
    error,
    retryAt: waitMs === undefined ? undefined : error.occurredAt + waitMs,
    isRetrying: read.isFetching,
  };
}
