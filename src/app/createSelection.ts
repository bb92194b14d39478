import type { Item } from '~/assetpay/item';
import {
  addPicks,
  addUnits,
  clearPicks,
  invertPicks,
  type PicksState,
  type PicksStore,
  redoStep,
  setUnits,
  togglePick,
  undoStep,
} from '~/deposit/picks';
import { isKept, type KeepList } from '~/inventory/keepList';
import type { PickTotals, Selection } from '~/inventory/Selection';
import { toMembers } from '~/inventory/stacks';
import { toFullName } from '~/items/itemNames';
import { toMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { toCents } from '~/lib/money';

/** The picks and the keep list as the grid needs them: the rooms do not know each other. */
export function createSelection(store: PicksStore, keepList: KeepList): Selection {
  const isPicked = ({ id }: Item) => store.get().picks.has(id);
  const isFree = (item: Item) => !isKept(keepList.get(), item.id, toFullName(item));
  // An open stack is there twice: as its card and as its items.
  const toFree = (cards: readonly Item[]) => [...new Set(cards.flatMap(toMembers))].filter(isFree);
  const setUnitsOf = (card: Item, units: number) =>
    setUnits(store, spreadUnits(toFree([card]), units));
  return {
    has: (card) => toMembers(card).some(isPicked),
    countUnits: (card) => {
      const { picks } = store.get();
      const sum = (count: (item: Item) => number) =>
        toMembers(card).reduce((total, item) => total + count(item), 0);
      return {
        picked: sum(({ id }) => picks.get(id)?.amount ?? 0),
        most: sum((item) => (isFree(item) ? toMost(item) : 0)),
      };
    },
    isKept: (card) => !toMembers(card).some(isFree),
    toFree: (items) => toFree(items).filter((item) => !isPicked(item)),
    getTotals: createTotals(store),
    subscribe: (listener) => {
      const stops = [store.subscribe(listener), keepList.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    toggle: (card) => {
      const [first, ...others] = toMembers(card);
      if (first === undefined) return;
      if (others.length > 0) setUnitsOf(card, toMembers(card).some(isPicked) ? 0 : 1);
      else if (isPicked(first) || isFree(first)) togglePick(store, first);
    },
    setUnits: setUnitsOf,
    pickUnits: (units) => addUnits(store, units),
    pick: (cards) => addPicks(store, toFree(cards)),
    invert: (cards) => invertPicks(store, toFree(cards)),
    clear: () => clearPicks(store),
    undo: () => undoStep(store),
    redo: () => redoStep(store),
  };
}

/** What is picked, added up once for each state of the picks. */
function createTotals(store: PicksStore): () => PickTotals {
  let known: { of: PicksState; totals: PickTotals } | undefined;
  return () => {
    const of = store.get();
    if (known?.of !== of) known = { of, totals: toTotals(of) };
    return known.totals;
  };
}

function toTotals({ picks, past, future }: PicksState): PickTotals {
  let cents = 0;
  for (const { price, amount } of picks.values()) cents += toCents(price) * amount;
  return { count: picks.size, cents, canUndo: past.length > 0, canRedo: future.length > 0 };
}

/** From the first on each as many as it has, until there are enough; none of the rest. */
function spreadUnits(items: readonly Item[], units: number): Map<Item, number> {
  let left = units;
  return new Map(
    items.map((item) => {
      const amount = Math.min(Math.max(left, 0), toMost(item));
      left -= amount;
      return [item, amount];
    }),
  );
}

function toMost(item: Item): number {
  return whyNotDepositable(item) === undefined ? toMaxAmount(item) : 0;
}
