import { useState, useSyncExternalStore } from 'react';
import { createViewport } from '~/lib/viewport';
import { type GridRows, toFirstRow, toSteadyLastRow } from './gridRows';

/** More rows than any window shows. */
const mostRows = 1_000;

/**
 * The rows that the window shows. Scrolling draws anew only when another row comes first, and then before
 * the next frame: a store's news are never put off. Both ends are one number, and so one subscription: React
 * would draw between two of them, and the second would ask the browser about a page in disorder.
 */
export function useShownRows(rows: GridRows): { first: number; last: number } {
  const [{ get, subscribe }] = useState(createViewport);
  const range = useSyncExternalStore(subscribe, () => {
    const first = toFirstRow(rows, get());
    return first * mostRows + Math.min(toSteadyLastRow(rows, get()) - first, mostRows - 1);
  });
  const first = Math.floor(range / mostRows);
  return { first, last: first + (range % mostRows) };
}
