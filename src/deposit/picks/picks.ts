import type { Item } from '~/assetpay/inventory/item';
import { toFullName } from '~/items/itemNames';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import type { Store } from '~/lib/store/store';
import { withoutPick, withPick } from './layeredPicks';
import type { PickedItem, Picks } from './pickedItems';

/** Describes a step beside its Undo button. Steps on a single card have none. */
export type StepNote = { kind: 'added' | 'removed' | 'changed'; count: number };

/** The picks before a step, or after it once it was undone. `of` is the item whose amount it changed. */
export type Step = { picks: Picks; note?: StepNote | undefined; of?: string | undefined };

/** The picks of a game with their undo steps (latest last) and redo steps (next one last). */
export type PicksState = { picks: Picks; past: readonly Step[]; future: readonly Step[] };

export type PicksStore = Store<PicksState>;

export const noPicks: PicksState = { picks: new Map(), past: [], future: [] };

/** The most undo steps: more than anybody remembers. */
const mostSteps = 100;

/** Makes `picks` the next step, which ends redo. */
export function addStep(
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
    if (picks.has(item.id)) return addStep(state, withoutPick(picks, item.id));
    if (whyNotDepositable(item) !== undefined) return state;
    return addStep(state, withPick(picks, item.id, createPick(item, 1)));
  });
}

export function clearPicks(store: PicksStore): void {
  store.set((state) =>
    state.picks.size === 0
      ? state
      : addStep(state, new Map(), { note: { kind: 'removed', count: state.picks.size } }),
  );
}

/** A pick of an item at its present offer. */
export function createPick(item: Item, amount: number): PickedItem {
  return { amount, price: item.offer?.price ?? 0, name: toFullName(item) };
}
