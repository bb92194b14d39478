import { type AmountLimits, type AmountLine, findLeastUnit, sumLines } from './amountLines';
import { findClosestSum } from './findClosestSum';

/**
 * What comes closer to the amount than `taken`, whatever the order: of all choices where they can be looked at,
 * else with the last taken given for others, ever more of them until it is close.
 */
export function refineAmount(
  taken: readonly AmountLine[],
  lines: readonly AmountLine[],
  limits: AmountLimits,
): readonly AmountLine[] {
  const found = findClosestSum(lines, limits);
  let best = choose(found.lines, taken, limits);
  if (found.isBest) return best;
  const cheapestFirst = lines.toSorted((a, b) => a.price - b.price);
  const cheapest = findLeastUnit(cheapestFirst.slice(0, 1), Number.POSITIVE_INFINITY);
  for (let given = 1; given < taken.length; given *= 2) {
    const each = (limits.target - sumLines(taken.slice(0, -given))) / given / 100;
    const alike = lines.toSorted((a, b) => Math.abs(a.price - each) - Math.abs(b.price - each));
    // As many for those that are given, else small ones: they fill any gap, in many items.
    for (const order of [alike, cheapestFirst]) {
      best = choose(giveLast(taken, given, order, limits), best, limits);
      const sum = sumLines(best);
      const isClose = sum >= limits.target && sum <= limits.atMost;
      if (isClose && sum - limits.target < cheapest) return best;
    }
  }
  return best;
}

/** Other lines for the last `given` of those taken. */
function giveLast(
  taken: readonly AmountLine[],
  given: number,
  lines: readonly AmountLine[],
  { target, atMost, mostItems, way }: AmountLimits,
): readonly AmountLine[] {
  const staying = taken.slice(0, -given);
  const used = new Set(staying.map(({ item }) => item));
  const sum = sumLines(staying);
  const rest = {
    target: target - sum,
    atMost: atMost - sum,
    mostItems: mostItems - staying.length,
    way,
  };
  const free = lines.filter(({ item }) => !used.has(item));
  return [...staying, ...findClosestSum(free, rest).lines];
}

/** What may not be passed comes first, then what reaches the target, then what is closest to it. */
function choose(
  one: readonly AmountLine[],
  other: readonly AmountLine[],
  { target, atMost, way }: AmountLimits,
): readonly AmountLine[] {
  const rank = (lines: readonly AmountLine[]) => {
    const sum = sumLines(lines);
    if (sum > atMost) return Number.POSITIVE_INFINITY;
    // A cent too little is worse than anything above.
    return sum >= target ? sum - target : Number.MAX_SAFE_INTEGER / 2 - sum;
  };
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference < 0 ? one : other;
  return way === 'fewest' && one.length < other.length ? one : other;
}
