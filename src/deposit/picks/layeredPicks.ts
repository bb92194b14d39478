import type { Pick, Picks } from './pickedItems';

/** Steps on top of a base before they are made one with it: few enough to copy within a step. */
const stepsLimit = 500;

/**
 * Picks as what they were a while ago, the base, and the few steps since: one step among 100,000 picks
 * copies the steps and not the picks. Like any map that is read only, it never changes.
 */
export class LayeredPicks implements Picks {
  readonly base: Picks;
  /** Picks of the base that have been let go. */
  readonly gone: ReadonlySet<string>;
  /** Picks that came after those of the base. */
  readonly added: Picks;

  constructor(base: Picks, gone: ReadonlySet<string>, added: Picks) {
    this.base = base;
    this.gone = gone;
    this.added = added;
  }

  get size(): number {
    return this.base.size - this.gone.size + this.added.size;
  }

  get(id: string): Pick | undefined {
    return this.added.get(id) ?? (this.gone.has(id) ? undefined : this.base.get(id));
  }

  has(id: string): boolean {
    return this.added.has(id) || (this.base.has(id) && !this.gone.has(id));
  }

  *[Symbol.iterator](): MapIterator<[string, Pick]> {
    for (const entry of this.base) if (!this.gone.has(entry[0])) yield entry;
    yield* this.added;
  }
}

/** `picks` with one more, at their end. */
export function withPick(picks: Picks, id: string, pick: Pick): Picks {
  const { base, gone, added } = toLayers(picks);
  return new LayeredPicks(base, gone, new Map(added).set(id, pick));
}

/** `picks` with one less. */
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
