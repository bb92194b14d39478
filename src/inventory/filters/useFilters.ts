import { useMemo, useState } from 'react';
import { pushAddress, readAddress, replaceAddress, useAddress } from '~/lib/address';
import { type Filters, parseFilters, type Stacking, toAddress } from './filters';
import { readUsualStacks, writeUsualStacks } from './usualStacks';

export type FilterControls = {
  filters: Filters;
  /** For typing: replaces the history entry. */
  type: (change: Partial<Filters>) => void;
  /** For choosing: adds a history entry, so Back undoes it. */
  choose: (change: Partial<Filters>) => void;
  /** Chooses the items that share a card, and remembers that on this device. */
  chooseStacks: (stacks: Stacking | undefined) => void;
};

/** The filters of the address, and two ways of changing them (docs/architecture.md, The address). */
export function useFilters(): FilterControls {
  const address = useAddress();
  // Read once: a choice made here stands in the address, and Back undoes it.
  const [usual] = useState(readUsualStacks);
  const ways = useMemo(() => createWays(usual), [usual]);
  return useMemo(
    () => ({ filters: parseFilters(address, usual), ...ways }),
    [address, usual, ways],
  );
}

function createWays(usual: Stacking | undefined): Omit<FilterControls, 'filters'> {
  const choose = (change: Partial<Filters>) => pushAddress(resolveAddress(change, usual));
  return {
    type: (change) => replaceAddress(resolveAddress(change, usual)),
    choose,
    chooseStacks: (stacks) => {
      writeUsualStacks(stacks);
      choose({ stacks });
    },
  };
}

function resolveAddress(change: Partial<Filters>, usual: Stacking | undefined): string {
  const address = readAddress();
  const filters = parseFilters(address, usual);
  // Facet values of one game mean nothing in another.
  const local =
    change.game !== undefined && change.game !== filters.game ? undefined : filters.local;
  return toAddress({ ...filters, local, ...change }, address, usual);
}
