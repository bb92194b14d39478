import { useEffect, useState } from 'react';
import type { Filters } from '~/inventory/filters/filters';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Selection } from './Selection';

type Options = {
  view: InventoryView;
  /** What `view` answers. */
  filters: Filters;
  selection: Selection;
  /** Whether the last read of the whole inventory failed. */
  hasFailed: boolean;
  wantAll: () => void;
};

/** Picking everything that the filters ask for, also what has not arrived yet. */
export type PickAll = {
  /** Picks wait for the rest of the items. */
  isWaiting: boolean;
  start: () => void;
  stop: () => void;
};

/**
 * Picks all at once when all is here. Otherwise the wish is kept, with the filters it is about, until the
 * rest has arrived; other filters and a failure call it off for good (docs/decisions/0012).
 */
export function usePickAll(options: Options): PickAll {
  const { view, filters, selection, hasFailed, wantAll } = options;
  const { items, isWhole } = view;
  const [wished, setWished] = useState<Filters>();
  const isWished = wished === filters && !hasFailed;
  if (wished !== undefined && !isWished) setWished(undefined);
  const isDue = isWished && isWhole;

  useEffect(() => {
    if (!isDue) return;
    selection.pick(items);
    setWished(undefined);
  }, [isDue, items, selection]);

  return {
    isWaiting: isWished && !isDue,
    start: () => {
      // After a failure nothing is on its way: what is here is what there is to pick.
      if (isWhole || hasFailed) return selection.pick(items);
      setWished(filters);
      wantAll();
    },
    stop: () => setWished(undefined),
  };
}
