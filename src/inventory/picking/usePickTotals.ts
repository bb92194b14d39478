import { useMemo, useSyncExternalStore } from 'react';
import { toLineCents } from '~/lib/cents';
import type { Picked, Selection } from './Selection';

/** Number and value of all picks, and whether undo and redo have a step. */
export type PickTotals = { count: number; cents: number; canUndo: boolean; canRedo: boolean };

export function usePickTotals(selection: Selection): PickTotals {
  const picked = useSyncExternalStore(selection.subscribe, selection.getPicked);
  return useMemo(() => sumPicks(picked), [picked]);
}

function sumPicks({ picks, past, future }: Picked): PickTotals {
  let cents = 0;
  for (const [, { price, amount }] of picks) cents += toLineCents(price, amount);
  return { count: picks.size, cents, canUndo: past.length > 0, canRedo: future.length > 0 };
}
