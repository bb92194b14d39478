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

/** The picks of a game, with the step before the last bulk change so that it can be undone. */
export type PicksState = { picks: Picks; undo: Picks | undefined };

export type PicksStore = Store<PicksState>;

export const noPicks: PicksState = { picks: new Map(), undo: undefined };

export function togglePick(store: PicksStore, item: Item): void {
  store.set((state) => {
    const { picks } = state;
    if (picks.has(item.id)) return { picks: withoutPick(picks, item.id), undo: undefined };
    if (whyNotDepositable(item) !== undefined) return state;
    return { picks: withPick(picks, item.id, toPick(item)), undo: undefined };
  });
}

/** Adds all that can be deposited; what is picked already keeps its amount. */
export function addPicks(store: PicksStore, items: readonly Item[]): void {
  store.set((state) => {
    const added = items.filter(
      (item) => !state.picks.has(item.id) && whyNotDepositable(item) === undefined,
    );
    if (added.length === 0) return state;
    const picks = new Map(state.picks);
    for (const item of added) picks.set(item.id, toPick(item));
    return { picks, undo: undefined };
  });
}

/** `amount` is brought into 1 to what the offer takes. */
export function setPickAmount(store: PicksStore, item: Item, amount: number): void {
  store.set((state) => {
    const pick = state.picks.get(item.id);
    if (pick === undefined || !Number.isInteger(amount)) return state;
    const fitting = Math.max(Math.min(amount, toMaxAmount(item)), 1);
    return { ...state, picks: new Map(state.picks).set(item.id, { ...pick, amount: fitting }) };
  });
}

export function removePick(store: PicksStore, id: string): void {
  store.set((state) => {
    if (!state.picks.has(id)) return state;
    return { picks: withoutPick(state.picks, id), undo: state.picks };
  });
}

/** Takes what has been sent out of the picks: nothing that could be undone. */
export function forgetPicks(store: PicksStore, ids: readonly string[]): void {
  store.set((state) => {
    if (!ids.some((id) => state.picks.has(id))) return state;
    const picks = new Map(state.picks);
    for (const id of ids) picks.delete(id);
    return { picks, undo: undefined };
  });
}

export function clearPicks(store: PicksStore): void {
  store.set((state) => (state.picks.size === 0 ? state : { picks: new Map(), undo: state.picks }));
}

/** Takes the last removal back; picks made since stay. */
export function undoRemoval(store: PicksStore): void {
  store.set((state) =>
    state.undo === undefined
      ? state
      : { picks: new Map([...state.undo, ...state.picks]), undo: undefined },
  );
}

function toPick(item: Item): Pick {
  return { amount: 1, price: item.offer?.price ?? 0, name: toFullName(item) };
}
