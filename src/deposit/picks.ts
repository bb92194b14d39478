import type { Item } from '~/assetpay/item';
import { toFullName } from '~/items/itemNames';
import { toMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import type { Store } from '~/lib/store';
import { withoutPick, withPick } from './layeredPicks';

/** What a person wants to deposit of one item, and what they saw when they picked it. */
export type Pick = {
  amount: number;
  /** USD, the `offer.price` that was shown. */
  price: number;
  name: string;
};

/** By item id, in the order of picking. Intent alone: what it means today is for `resolveBasket`. */
export type Picks = ReadonlyMap<string, Pick>;

/** What a step did, for the line that offers to take it back; absent for a step on one item in the grid. */
export type StepNote = { kind: 'added' | 'removed' | 'changed'; count: number };

/** The picks before a step, or, once it was taken back, after it. `of` is set by changes of one amount. */
export type Step = { picks: Picks; note?: StepNote | undefined; of?: string | undefined };

/** The picks of a game, with the steps that led there, the latest last, and those taken back, the next one last. */
export type PicksState = { picks: Picks; past: readonly Step[]; future: readonly Step[] };

export type PicksStore = Store<PicksState>;

export const noPicks: PicksState = { picks: new Map(), past: [], future: [] };

/** More steps back than anybody remembers. */
const mostSteps = 100;

/** `picks` as the next step: what had been taken back can no longer come. */
export function toNextStep(
  state: PicksState,
  picks: Picks,
  about: Omit<Step, 'picks'> = {},
): PicksState {
  const past = [...state.past, { picks: state.picks, ...about }].slice(-mostSteps);
  return { picks, past, future: [] };
}

export function togglePick(store: PicksStore, item: Item): void {
  store.set((state) => {
    const { picks } = state;
    if (picks.has(item.id)) return toNextStep(state, withoutPick(picks, item.id));
    if (whyNotDepositable(item) !== undefined) return state;
    return toNextStep(state, withPick(picks, item.id, toPick(item, 1)));
  });
}

/** Adds all that can be deposited, stacks in full; what is picked already keeps its amount. */
export function addPicks(store: PicksStore, items: readonly Item[]): void {
  addUnits(store, new Map(items.map((item) => [item, toMaxAmount(item)])));
}

/** Adds so many units of each that can be deposited; what is picked already keeps its amount. */
export function addUnits(store: PicksStore, units: ReadonlyMap<Item, number>): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    for (const [item, amount] of units) {
      if (picks.has(item.id) || whyNotDepositable(item) !== undefined) continue;
      picks.set(item.id, toPick(item, amount));
    }
    const count = picks.size - state.picks.size;
    return count === 0 ? state : toNextStep(state, picks, { note: { kind: 'added', count } });
  });
}

/** Lets go of what is picked of `items`, and picks the others. */
export function invertPicks(store: PicksStore, items: readonly Item[]): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    let count = 0;
    for (const item of items) {
      const isDropped = picks.delete(item.id);
      if (!isDropped && whyNotDepositable(item) !== undefined) continue;
      if (!isDropped) picks.set(item.id, toPick(item, toMaxAmount(item)));
      count += 1;
    }
    return count === 0 ? state : toNextStep(state, picks, { note: { kind: 'changed', count } });
  });
}

/** `amount` is brought into 1 to what the offer takes. Steps on one amount after the other are one. */
export function setPickAmount(store: PicksStore, item: Item, amount: number): void {
  store.set((state) => {
    const pick = state.picks.get(item.id);
    if (pick === undefined || !Number.isInteger(amount)) return state;
    const fitting = Math.max(Math.min(amount, toMaxAmount(item)), 1);
    if (fitting === pick.amount) return state;
    const picks = new Map(state.picks).set(item.id, { ...pick, amount: fitting });
    const isSameStep = state.past.at(-1)?.of === item.id;
    return isSameStep ? { ...state, picks } : toNextStep(state, picks, { of: item.id });
  });
}

/** Sets how many units of each of these are picked, 0 for none, in one step. */
export function setUnits(store: PicksStore, units: ReadonlyMap<Item, number>): void {
  store.set((state) => {
    const picks = new Map(state.picks);
    let isChanged = false;
    for (const [item, amount] of units) {
      const pick = picks.get(item.id);
      if (amount === (pick?.amount ?? 0)) continue;
      if (amount <= 0) picks.delete(item.id);
      else if (pick) picks.set(item.id, { ...pick, amount });
      else if (whyNotDepositable(item) === undefined) picks.set(item.id, toPick(item, amount));
      else continue;
      isChanged = true;
    }
    return isChanged ? toNextStep(state, picks) : state;
  });
}

export function removePick(store: PicksStore, id: string): void {
  store.set((state) => {
    if (!state.picks.has(id)) return state;
    return toNextStep(state, withoutPick(state.picks, id), { note: { kind: 'removed', count: 1 } });
  });
}

/** Takes what has been sent out of the picks: nothing that could be undone. */
export function forgetPicks(store: PicksStore, ids: readonly string[]): void {
  store.set((state) => {
    if (!ids.some((id) => state.picks.has(id))) return state;
    const picks = new Map(state.picks);
    for (const id of ids) picks.delete(id);
    return { picks, past: [], future: [] };
  });
}

export function clearPicks(store: PicksStore): void {
  store.set((state) =>
    state.picks.size === 0
      ? state
      : toNextStep(state, new Map(), { note: { kind: 'removed', count: state.picks.size } }),
  );
}

/** Takes the last step back: the picks are exactly what they were before it. */
export function undoStep(store: PicksStore): void {
  store.set((state) => {
    const step = state.past.at(-1);
    if (step === undefined) return state;
    const future = [...state.future, { ...step, picks: state.picks }];
    return { picks: step.picks, past: state.past.slice(0, -1), future };
  });
}

/** Takes the last step again that was taken back. */
export function redoStep(store: PicksStore): void {
  store.set((state) => {
    const step = state.future.at(-1);
    if (step === undefined) return state;
    const past = [...state.past, { ...step, picks: state.picks }];
    return { picks: step.picks, past, future: state.future.slice(0, -1) };
  });
}

function toPick(item: Item, amount: number): Pick {
  return { amount, price: item.offer?.price ?? 0, name: toFullName(item) };
}
