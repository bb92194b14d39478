import { createStore, type Store } from '~/lib/store/store';
import { createGamePicks } from './createGamePicks';
import type { Reserved } from './createSelection';

/** The picks of a visit. They begin with the first cards, and the screen goes on with them. */
export type VisitPicks = {
  /** The units that are already part of a deposit. */
  reserved: Store<Reserved>;
  getPicks: ReturnType<typeof createGamePicks>;
};

export function createVisitPicks(): VisitPicks {
  const reserved = createStore<Reserved>({ units: new Map() });
  return { reserved, getPicks: createGamePicks(reserved) };
}
