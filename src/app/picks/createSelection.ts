import type { Item } from '~/assetpay/inventory/item';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import { countFreeUnits } from '~/deposit/basket/countFreeUnits';
import { clearPicks, type PicksStore, togglePick } from '~/deposit/picks/picks';
import { isKept, isNothingKept, type KeepList } from '~/inventory/picking/keepList';
import type { Hold, Selection } from '~/inventory/picking/Selection';
import { isStack, listMembers } from '~/inventory/stacks/stackMembers';
import { toFullName } from '~/items/itemNames';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { createLateModule } from '~/lib/late/createLateModule';
import type { Store } from '~/lib/store/store';

/** Picks several items, undo and redo. Loaded after the first cards. */
export const pickSteps = createLateModule(() => import('~/deposit/picks/pickSteps'));

/** The units that are part of a deposit. */
export type Reserved = {
  units: ReservedUnits;
  /** Says what of a card they are. It comes with the code that follows deposits. */
  findHold?: (card: Item) => Hold | undefined;
};

/**
 * Joins the picks of `deposit` and the keep list of `inventory` into the `Selection` that the grid needs. `reserved` says
 * how much is already part of a deposit.
 */
export function createSelection(
  store: PicksStore,
  keepList: KeepList,
  reserved: Store<Reserved>,
): Selection {
  const isPicked = ({ id }: Item) => store.get().picks.has(id);
  const isFree = (item: Item) =>
    isNothingKept(keepList.get()) || !isKept(keepList.get(), item.id, toFullName(item));
  const selectPickable = (cards: readonly Item[]) => listItems(cards).filter(isFree);
  const countUnitsOf = (item: Item) =>
    isFree(item) && whyNotDepositable(item) === undefined
      ? countFreeUnits(item, reserved.get().units)
      : 0;
  const countDepositable = (cards: readonly Item[]) =>
    new Map(selectPickable(cards).map((item) => [item, countUnitsOf(item)]));
  const setUnitsOf = (card: Item, units: number) =>
    pickSteps.use(({ setUnits }) => setUnits(store, countDepositable([card]), units));
  return {
    has: (card) => (isStack(card) ? listMembers(card).some(isPicked) : isPicked(card)),
    countUnits: (card) => {
      const { picks } = store.get();
      const sum = (count: (item: Item) => number) =>
        listMembers(card).reduce((total, item) => total + count(item), 0);
      return {
        picked: sum(({ id }) => picks.get(id)?.amount ?? 0),
        most: sum(countUnitsOf),
      };
    },
    isKept: (card) => !listMembers(card).some(isFree),
    findHold: (card) => reserved.get().findHold?.(card),
    selectPickable: (items) => selectPickable(items).filter((item) => !isPicked(item)),
    countDepositable,
    getReserved: () => reserved.get().units,
    getPicked: store.get,
    subscribe: (listener) => {
      const stops = [store, keepList, reserved].map(({ subscribe }) => subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    toggle: (card) => {
      const [first, ...others] = listMembers(card);
      if (first === undefined) return;
      if (others.length > 0) setUnitsOf(card, listMembers(card).some(isPicked) ? 0 : 1);
      else if (isPicked(first) || countUnitsOf(first) > 0) togglePick(store, first);
    },
    setUnits: setUnitsOf,
    pickUnits: (units) => {
      const free = new Map([...units].filter(([item]) => isFree(item)));
      pickSteps.use(({ addUnits }) => addUnits(store, free));
    },
    pick: (cards) =>
      pickSteps.use(({ addItems }) => addItems(store, listItems(cards), countUnitsOf)),
    invert: (cards) =>
      pickSteps.use(({ invertUnits }) => invertUnits(store, countDepositable(cards))),
    clear: () => clearPicks(store),
    undo: () => pickSteps.use(({ undoStep }) => undoStep(store)),
    redo: () => pickSteps.use(({ redoStep }) => redoStep(store)),
  };
}

/** The items behind the cards, each once. An open stack is there twice: as its own card and as its items. */
function listItems(cards: readonly Item[]): readonly Item[] {
  return cards.some(isStack) ? [...new Set(cards.flatMap(listMembers))] : cards;
}
