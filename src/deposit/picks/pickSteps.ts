import type { Item } from '~/assetpay/inventory/item';
import { computeDepositableAmount, computeMaxAmount } from '~/items/whyNotDepositable';
import { withoutPick } from './layeredPicks';
import type { PickedItem, Picks } from './pickedItems';
import { addStep, createPick, type PicksStore, type Step } from './picks';

/** Picks at least the given units of each depositable item, in one step (docs/decisions/0007). */
export function addUnits(store: PicksStore, units: ReadonlyMap<Item, number>): void {
  addItems(store, units.keys(), (item) => units.get(item) ?? 0);
}

/** `addUnits` without a map, as all of 10,000 items pass through it when they are picked. `items` is read once. */
export function addItems(
  store: PicksStore,
  items: Iterable<Item>,
  countUnits: (item: Item) => number,
): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    let count = 0;
    for (const item of items) {
      const before = picks.get(item.id);
      const amount = Math.min(countUnits(item), computeDepositableAmount(item));
      if (amount <= (before?.amount ?? 0)) continue;
      picks.set(item.id, before ? { ...before, amount } : createPick(item, amount));
      count += 1;
    }
    return count === 0 ? state : addStep(state, picks, { note: { kind: 'added', count } });
  });
}

/** Unpicks the picked ones of these items, and picks the given units of the others. */
export function invertUnits(store: PicksStore, units: ReadonlyMap<Item, number>): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    let count = 0;
    for (const [item, wanted] of units) {
      const isDropped = picks.delete(item.id);
      const amount = Math.min(wanted, computeDepositableAmount(item));
      if (!isDropped && amount < 1) continue;
      if (!isDropped) picks.set(item.id, createPick(item, amount));
      count += 1;
    }
    return count === 0 ? state : addStep(state, picks, { note: { kind: 'changed', count } });
  });
}

/** Clamps `amount` to 1 up to the most that the offer takes. Consecutive changes of one amount are one step. */
export function setPickAmount(store: PicksStore, item: Item, amount: number): void {
  store.set((state) => {
    const pick = state.picks.get(item.id);
    if (pick === undefined || !Number.isInteger(amount)) return state;
    const fitting = Math.max(Math.min(amount, computeMaxAmount(item)), 1);
    if (fitting === pick.amount) return state;
    const picks = new Map(state.picks).set(item.id, { ...pick, amount: fitting });
    const isSameStep = state.past.at(-1)?.of === item.id;
    return isSameStep ? { ...state, picks, future: [] } : addStep(state, picks, { of: item.id });
  });
}

/**
 * Picks this many units of the items in total, at most `most` of each, in one step. Adds units from the front of the
 * list, removes them from its end.
 */
export function setUnits(store: PicksStore, most: ReadonlyMap<Item, number>, units: number): void {
  store.set((state) => {
    const items = [...most.keys()];
    const picks = new Map(state.picks);
    const toAmount = ({ id }: Item) => state.picks.get(id)?.amount ?? 0;
    const had = items.reduce((sum, item) => sum + toAmount(item), 0);
    let missing = units - had;
    let isChanged = false;
    for (const item of missing > 0 ? items : items.toReversed()) {
      const before = toAmount(item);
      const amount = Math.max(0, Math.min(before + missing, Math.max(before, most.get(item) ?? 0)));
      missing -= amount - before;
      isChanged ||= amount !== before;
      if (amount === 0) picks.delete(item.id);
      else if (amount !== before) {
        picks.set(item.id, { ...(picks.get(item.id) ?? createPick(item, amount)), amount });
      }
    }
    if (!isChanged) return state;
    // Amounts set one after the other are one step, as in `setPickAmount`.
    const of = `units ${items[0]?.id} ${items.length}`;
    const isSameStep = units > 0 && had > 0 && state.past.at(-1)?.of === of;
    return isSameStep ? { ...state, picks, future: [] } : addStep(state, picks, { of });
  });
}

export function removePick(store: PicksStore, id: string): void {
  store.set((state) => {
    if (!state.picks.has(id)) return state;
    return addStep(state, withoutPick(state.picks, id), { note: { kind: 'removed', count: 1 } });
  });
}

/** Removes sent picks and the undo history, as a sent item cannot be picked again by undo. */
export function forgetPicks(store: PicksStore, ids: readonly string[]): void {
  store.set((state) => {
    if (!ids.some((id) => state.picks.has(id))) return state;
    const picks = new Map(state.picks);
    for (const id of ids) picks.delete(id);
    return { picks, past: [], future: [] };
  });
}

/** Undo: restores exactly the picks before the last step. */
export function undoStep(store: PicksStore): void {
  store.set((state) => {
    const step = state.past.at(-1);
    if (step === undefined) return state;
    const future = [...state.future, { ...step, picks: state.picks }];
    return { picks: step.picks, past: state.past.slice(0, -1), future };
  });
}

/** Redo. */
export function redoStep(store: PicksStore): void {
  store.set((state) => {
    const step = state.future.at(-1);
    if (step === undefined) return state;
    const past = [...state.past, { ...step, picks: state.picks }];
    return { picks: step.picks, past, future: state.future.slice(0, -1) };
  });
}

/** Removes picks from the present, the undo and the redo states. */
export function banPicks(
  store: PicksStore,
  isBanned: (id: string, pick: PickedItem) => boolean,
): void {
  store.set((state) => {
    const { past, future } = state;
    const isClean = ({ picks }: { picks: Picks }) =>
      [...picks].every(([id, pick]) => !isBanned(id, pick));
    if ([state, ...past, ...future].every(isClean)) return state;
    const clean = <State extends { picks: Picks }>(from: State): State =>
      isClean(from)
        ? from
        : { ...from, picks: new Map([...from.picks].filter(([id, pick]) => !isBanned(id, pick))) };
    const { picks } = clean(state);
    return {
      picks,
      past: dropEmptySteps(past.map(clean), picks),
      future: dropEmptySteps(future.map(clean), picks),
    };
  });
}

/** Drops steps that no longer change anything. `picks` is the state after the last of `steps`. */
function dropEmptySteps(steps: readonly Step[], picks: Picks): Step[] {
  return steps.filter((step, place) => !isSamePicks(step.picks, steps[place + 1]?.picks ?? picks));
}

function isSamePicks(one: Picks, other: Picks): boolean {
  return one.size === other.size && [...one].every(([id, pick]) => other.get(id) === pick);
}
