import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { Item } from '~/assetpay/inventory/item';
import {
  type Answer,
  countRun,
  findCount,
  hasAll,
  listAnswers,
  type PageRequest,
  selectRun,
} from './pageAnswers';

/** An inventory, as far as its pages have arrived. */
export type Inventory = {
  items: readonly Item[];
  /** The same items by their id. */
  byId: ReadonlyMap<string, Item>;
  /** Number of all items. While pages are missing, it is the API's count. */
  count: number;
  /** True if all items that the API gives are here. */
  isComplete: boolean;
  /** Items that the API counts and does not give, once `isComplete`. */
  missing: number;
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
  const isComplete = hasAll(pages, requests);
  const counting = isComplete && run.length > 0 ? run : answers;
  const byId = new Map<string, Item>();
  for (const { page } of counting) addItems(byId, page);
  const last = answers.at(-1)?.page;
  const list = listItems(byId, counting);
  const told = answers.findLast((answer) => findCount(answer) !== undefined)?.page.count ?? 0;
  return {
    items: list,
    byId,
    count: isComplete ? list.length : Math.max(told, list.length),
    isComplete,
    missing: isComplete ? Math.max(told - Math.max(countRun(run), list.length), 0) : 0,
    updatedAt: last?.updatedAt === undefined ? undefined : Date.parse(last.updatedAt),
    collateral: last?.collateral,
    dropped: run.reduce((sum, { page }) => sum + page.dropped, 0),
  };
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
