import { remember } from '~/lib/remember';
import type { Basket, BasketLine } from './Basket';
import { isCounted } from './resolveLines';

/** Lines with their sums. */
export type BasketPart = Omit<Basket, 'nowCents' | 'laterCents'>;

export function createPart(lines: BasketLine[]): BasketPart {
  const part: BasketPart = {
    lines,
    count: 0,
    loading: 0,
    units: 0,
    totalCents: 0,
    priceChanges: 0,
  };
  for (const { state, amount, cents } of lines) {
    if (state.kind === 'loading') part.loading += 1;
    if (!isCounted(state)) continue;
    part.count += 1;
    part.units += amount;
    part.totalCents += cents;
    if (state.kind === 'priceChanged') part.priceChanges += 1;
  }
  return part;
}

/** The lines of both parts, those of `one` first. */
export function mergeParts(one: BasketPart, other: BasketPart): BasketPart {
  return sumParts(one.lines.concat(other.lines), one, other, 1);
}

/** `part` without the lines of the given items. */
export function withoutLines(part: BasketPart, ids: ReadonlySet<string>): BasketPart {
  if (ids.size === 0) return part;
  const { lines } = part;
  const places = indexLines(lines);
  const lost = [...ids].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
  const less = createPart(lost.flatMap((place) => lines[place] ?? []));
  return sumParts(removeAt(lines, lost), part, less, -1);
}

function sumParts(
  lines: BasketLine[],
  one: BasketPart,
  other: BasketPart,
  sign: 1 | -1,
): BasketPart {
  return {
    lines,
    count: one.count + sign * other.count,
    loading: one.loading + sign * other.loading,
    units: one.units + sign * other.units,
    totalCents: one.totalCents + sign * other.totalCents,
    priceChanges: one.priceChanges + sign * other.priceChanges,
  };
}

/** Copies the stretches between the few removed lines, as filtering 100,000 lines takes a frame. */
function removeAt(lines: readonly BasketLine[], lost: readonly number[]): BasketLine[] {
  const pieces = lost.map((place, at) => lines.slice((lost[at - 1] ?? -1) + 1, place));
  const none: BasketLine[] = [];
  return none.concat(...pieces, lines.slice((lost.at(-1) ?? -1) + 1));
}

/** The index of each item, kept for lists from which lines have been removed before. */
const indexLines = remember(
  (lines: readonly BasketLine[]): ReadonlyMap<string, number> =>
    new Map(lines.map(({ id }, place) => [id, place])),
);
