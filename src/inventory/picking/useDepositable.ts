import { useMemo, useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { useStore } from '~/lib/store/useStore';
import type { KeepList } from './keepList';
import type { Selection } from './Selection';

/** `Selection.countDepositable` of `items`: a new map after each change of the picks or the keep list. */
export function useDepositable(
  items: readonly Item[],
  selection: Selection,
  keepList: KeepList,
): ReadonlyMap<Item, number> {
  const kept = useStore(keepList);
  const picked = useSyncExternalStore(selection.subscribe, selection.getPicked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection's answer follows from both
  return useMemo(() => selection.countDepositable(items), [items, selection, kept, picked]);
}
