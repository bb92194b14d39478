import { useState, useSyncExternalStore } from 'react';
import { createViewport } from '~/lib/viewport';
import { type GridRows, toFirstRow, toLastRow } from './gridRows';

/**
 * The rows that the window shows. Scrolling draws anew only when another row comes or goes, and then before
 * the next frame: a store's news are never put off.
 */
export function useShownRows(rows: GridRows): { first: number; last: number } {
  const [{ get, subscribe }] = useState(createViewport);
  const first = useSyncExternalStore(subscribe, () => toFirstRow(rows, get()));
  const last = useSyncExternalStore(subscribe, () => toLastRow(rows, get()));
  return { first, last };
}
