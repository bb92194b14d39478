import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { computeRetryWaitMs } from '~/assetpay/errors/errorRemedy';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { Item } from '~/assetpay/inventory/item';
import { type Filters, isNarrowed } from '~/inventory/filters/filters';
import { words } from '~/inventory/words';
import { type InventoryAnswer, type InventoryReads, resolveAnswer } from './resolveAnswer';
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
  /** True if a message has the screen to itself: without cards there is nothing to search, to refresh or to pick. */
  isAlone: boolean;
  /** The read to wait for, to continue and to retry. */
  read: InventoryRead;
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
  const answer = resolveAnswer(reads, filters);
  const { items, expected, isComplete, read, activeRead } = answer;
  const failure = readFailure(activeRead);
  const body = resolveBody(answer, filters, failure);
  const dropped = (reads.whole.inventory ?? read.inventory)?.dropped ?? 0;
  const isOffline = reads.isOffline || read.isPaused || reads.whole.isPaused;
  const isCalm = body === 'cards' || body === 'skeletons';
  return {
    body,
    items,
    expected,
    isComplete,
    status: describeStatus(reads, answer, failure),
    failure,
    dropped,
    isOffline,
    hasProblem: !isCalm || failure !== undefined || dropped > 0 || isOffline,
    // The search itself can still be changed.
    isAlone: !isCalm && !isNarrowed(filters),
    read: activeRead,
  };
}

function resolveBody(
  { items, read, answeredBy }: InventoryAnswer,
  filters: Filters,
  failure: InventoryFailure | undefined,
): InventoryBody {
  if (items.length > 0) return 'cards';
  const isDone = read.inventory?.isComplete === true || !read.isFetching;
  if (answeredBy !== 'nobody' && isDone) return isNarrowed(filters) ? 'noMatches' : 'empty';
  if (read.isPaused) return 'offline';
  return failure ? 'failure' : 'skeletons';
}

function describeStatus(
  { whole, filtered }: InventoryReads,
  { answeredBy, expected }: InventoryAnswer,
  failure: InventoryFailure | undefined,
): string {
  if (answeredBy === 'nobody') {
    if (failure) return words.notLoaded;
    return filtered.isFetching ? words.searching : words.loading;
  }
  const missing = whole.inventory?.missing ?? 0;
  const all = Math.max(whole.inventory?.count ?? expected, expected);
  const counted =
    missing > 0
      ? words.atLeast({ shown: expected, total: all + missing })
      : words.countOf({ shown: expected, total: all });
  const isLoading = whole.inventory?.isComplete !== true && whole.isFetching;
  return isLoading && whole.failures === 0 ? words.stillLoading({ counted }) : counted;
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
