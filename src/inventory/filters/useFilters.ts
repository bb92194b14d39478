import { useMemo } from 'react';
import { pushAddress, readAddress, replaceAddress, useAddress } from '~/lib/address';
import { type Filters, parseFilters, toAddress } from './filters';

export type FilterControls = {
  filters: Filters;
  /** For typing: replaces the history entry. */
  type: (change: Partial<Filters>) => void;
  /** For choosing: adds a history entry, so Back undoes it. */
  choose: (change: Partial<Filters>) => void;
};

/** The filters of the address, and two ways of changing them (docs/architecture.md, The address). */
export function useFilters(): FilterControls {
  const address = useAddress();
  return useMemo(
    () => ({ filters: parseFilters(address), type: typeFilters, choose: chooseFilters }),
    [address],
  );
}

function typeFilters(change: Partial<Filters>): void {
  replaceAddress(resolveAddress(change));
}

function chooseFilters(change: Partial<Filters>): void {
  pushAddress(resolveAddress(change));
}

function resolveAddress(change: Partial<Filters>): string {
  const address = readAddress();
  const filters = parseFilters(address);
  // Facet values of one game mean nothing in another.
  const local =
    change.game !== undefined && change.game !== filters.game ? undefined : filters.local;
  return toAddress({ ...filters, local, ...change }, address);
}
