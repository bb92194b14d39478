import type { Item } from '~/assetpay/inventory/item';
import { toFullName } from '~/items/itemNames';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import type { Store } from '~/lib/store';
import { withoutPick, withPick } from './layeredPicks';
import type { Pick, Picks } from './pickedItems';

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

export function clearPicks(store: PicksStore): void {
  store.set((state) =>
    state.picks.size === 0
      ? state
      : toNextStep(state, new Map(), { note: { kind: 'removed', count: state.picks.size } }),
  );
}

/** A pick of an item as it is now. */
export function toPick(item: Item, amount: number): Pick {
  return { amount, price: item.offer?.price ?? 0, name: toFullName(item) };
}
