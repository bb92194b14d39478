import { useEffect, useState } from 'react';
import type { Filters } from '~/inventory/filters/filters';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Selection } from './Selection';

type Options = {
  view: InventoryView;
  /** The filters that `view` shows. */
  filters: Filters;
  selection: Selection;
  /** True if the last read of the whole inventory failed. */
  hasFailed: boolean;
  wantAll: () => void;
};

/** Picks everything that matches the filters, also items that have not arrived yet. */
export type PickAll = {
  /** True while picking waits for the rest of the items. */
  isWaiting: boolean;
  start: () => void;
  stop: () => void;
};

/**
 * Picks all items at once if all are here. Otherwise the wish and its filters are remembered until the rest has
 * arrived. Other filters or a failure cancel it (docs/decisions/0012).
 */
export function usePickAll(options: Options): PickAll {
  const { view, filters, selection, hasFailed, wantAll } = options;
  const { items, isComplete } = view;
  const [wished, setWished] = useState<Filters>();
  const isWished = wished === filters && !hasFailed;
  if (wished !== undefined && !isWished) setWished(undefined);
  const isDue = isWished && isComplete;

  useEffect(() => {
    if (!isDue) return;
    selection.pick(items);
    setWished(undefined);
  }, [isDue, items, selection]);

  return {
    isWaiting: isWished && !isDue,
    start: () => {
      // After a failure nothing more is on its way, so pick the items that are here.
      if (isComplete || hasFailed) return selection.pick(items);
      setWished(filters);
      wantAll();
    },
    stop: () => setWished(undefined),
  };
}
