import type { Item } from '~/assetpay/inventory/item';
import {
  type Filters,
  isLocal,
  isPlain,
  selectApiFilters,
  selectLocalPart,
} from '~/inventory/filters/filters';
import type { LocalFiltering } from '~/inventory/localFiltering/localFiltering';
import type { Inventory } from './mergePages';
import type { InventoryRead } from './useInventoryRead';

export type InventoryReads = {
  /** The read of the whole inventory of this game. */
  whole: InventoryRead;
  /** The read that the API filters. Used only while `whole` is not enough. */
  filtered: InventoryRead;
  /** True if `filtered` is for the current filters; false while typing is debounced. */
  isSettled: boolean;
  /** True if the device has no network. */
  isOffline: boolean;
  /** The code that filters in memory; `undefined` until it has loaded. */
  localFiltering: LocalFiltering | undefined;
};

export type InventoryAnswer = {
  answeredBy: 'page' | 'api' | 'nobody';
  /** The read that answers the filters, or will. */
  read: InventoryRead;
  /** The read to wait for, to continue and to retry: `whole` if it has failed, else `read`. */
  activeRead: InventoryRead;
  /** The items that match, in order. A preview while nobody has answered. */
  items: readonly Item[];
  /** Items that will match once everything has arrived; at least as many as `items`. */
  expected: number;
  /** True if `items` are all that match. */
  isComplete: boolean;
};

/**
 * Decides who answers the filters, and from which read (docs/decisions/0004, 0017). "Enough" is `isWholeEnough`. Facets,
 * local orders and stacks need `localFiltering`.
 *
 * | filters need code that is missing | `whole` is enough | `filtered` is settled and here | answered by | items |
 * |---|---|---|---|---|
 * | yes | any | any | nobody | none |
 * | no | yes | any | the page, once the first items are here | `whole`, filtered here |
 * | no | no | yes | the API | `filtered`, with local filters and order added here |
 * | no | no | no | nobody | a preview: the matches so far in `whole`; none without the code |
 *
 * `read` is `whole` if that is enough, else `filtered`, whoever has answered.
 */
export function resolveAnswer(reads: InventoryReads, filters: Filters): InventoryAnswer {
  const { whole, filtered, isSettled, localFiltering } = reads;
  const isMissing = isLocal(filters) && localFiltering === undefined;
  const isEnough = isWholeEnough(selectApiFilters(filters), whole.inventory, localFiltering);
  const read = isEnough ? whole : filtered;
  const isAnswered = !isMissing && (isEnough || isSettled) && read.inventory !== undefined;
  const answerer = isEnough ? 'page' : 'api';
  const answeredBy = isAnswered ? answerer : 'nobody';
  const items = isMissing ? [] : selectItems(reads, filters, answeredBy);
  return {
    answeredBy,
    read,
    activeRead: whole.error ? whole : read,
    items,
    expected: Math.max(items.length, countExpected(reads, filters, answeredBy)),
    isComplete: isAnswered && read.inventory?.isComplete === true,
  };
}

/**
 * True if this page can answer without asking the API: the API's part of the filters (`asked`) leaves nothing out, or
 * all items and the code that filters them are here.
 */
export function isWholeEnough(
  asked: Filters,
  whole: Inventory | undefined,
  localFiltering: LocalFiltering | undefined,
): boolean {
  return isPlain(asked) || (whole?.isComplete === true && localFiltering !== undefined);
}

function selectItems(
  { whole, filtered, localFiltering }: InventoryReads,
  filters: Filters,
  answeredBy: InventoryAnswer['answeredBy'],
): readonly Item[] {
  const items = (answeredBy === 'api' ? filtered : whole).inventory?.items ?? [];
  const rest = answeredBy === 'api' ? selectLocalPart(filters) : filters;
  if (rest === undefined || isPlain(rest)) return items;
  return localFiltering?.selectVisibleItems(items, rest) ?? [];
}

function countExpected(
  { whole, filtered }: InventoryReads,
  filters: Filters,
  answeredBy: InventoryAnswer['answeredBy'],
): number {
  // The API does not count by local filters.
  if (filters.local !== undefined) return 0;
  if (answeredBy === 'api') return filtered.inventory?.count ?? 0;
  return isPlain(selectApiFilters(filters)) ? (whole.inventory?.count ?? 0) : 0;
}
