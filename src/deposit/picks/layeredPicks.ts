import type { PickedItem, Picks } from './pickedItems';

/** Changes kept beside the base before both are merged: few enough to copy on every step. */
const stepsLimit = 500;

/**
 * An immutable map of picks: a base and the few changes since. With 100,000 picks, a step copies the changes and
 * not the base.
 */
export class LayeredPicks implements Picks {
  readonly base: Picks;
  /** Ids of removed picks of the base. */
  readonly gone: ReadonlySet<string>;
  /** Picks added to the base. */
  readonly added: Picks;

  constructor(base: Picks, gone: ReadonlySet<string>, added: Picks) {
    this.base = base;
    this.gone = gone;
    this.added = added;
  }

  get size(): number {
    return this.base.size - this.gone.size + this.added.size;
  }

  get(id: string): PickedItem | undefined {
    return this.added.get(id) ?? (this.gone.has(id) ? undefined : this.base.get(id));
  }

  has(id: string): boolean {
    return this.added.has(id) || (this.base.has(id) && !this.gone.has(id));
  }

  *[Symbol.iterator](): MapIterator<[string, PickedItem]> {
    for (const entry of this.base) if (!this.gone.has(entry[0])) yield entry;
    yield* this.added;
  }
}

/** `picks` with one more at the end. */
export function withPick(picks: Picks, id: string, pick: PickedItem): Picks {
  const { base, gone, added } = toLayers(picks);
  return new LayeredPicks(base, gone, new Map(added).set(id, pick));
}

/** `picks` without one of them. */
export function withoutPick(picks: Picks, id: string): Picks {
  const { base, gone, added } = toLayers(picks);
  const rest = new Map(added);
  return rest.delete(id)
    ? new LayeredPicks(base, gone, rest)
    : new LayeredPicks(base, new Set(gone).add(id), rest);
}

function toLayers(picks: Picks): LayeredPicks {
  if (!(picks instanceof LayeredPicks)) return new LayeredPicks(picks, new Set(), new Map());
  if (picks.gone.size + picks.added.size < stepsLimit) return picks;
  return new LayeredPicks(new Map(picks), new Set(), new Map());
}
