import { type AmountLimits, type AmountLine, findLeastUnit, sumLines } from './amountLines';
import { findClosestSum } from './findClosestSum';

/**
 * Finds lines that come closer to the target than `taken`, in any order. It tries all combinations if there are few
 * enough. Otherwise it exchanges the last taken lines, more and more of them until the sum is close.
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
    // First lines of a similar price, then the cheapest ones: many small items fill any gap.
    for (const order of [alike, cheapestFirst]) {
      best = choose(giveLast(taken, given, order, limits), best, limits);
      const sum = sumLines(best);
      const isClose = sum >= limits.target && sum <= limits.atMost;
      if (isClose && sum - limits.target < cheapest) return best;
    }
  }
  return best;
}

/** Exchanges the last `given` of the taken lines for others. */
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

/** The better of two choices: first one within `atMost`, then one that reaches the target, then the closest. */
function choose(
  one: readonly AmountLine[],
  other: readonly AmountLine[],
  { target, atMost, way }: AmountLimits,
): readonly AmountLine[] {
  const rank = (lines: readonly AmountLine[]) => {
    const sum = sumLines(lines);
    if (sum > atMost) return Number.POSITIVE_INFINITY;
    // A cent below the target is worse than any sum above it.
    return sum >= target ? sum - target : Number.MAX_SAFE_INTEGER / 2 - sum;
  };
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference < 0 ? one : other;
  return way === 'fewest' && one.length < other.length ? one : other;
}
