import { type AmountLimits, type AmountLine, sumUnits } from './amountLines';

/** Stop after this many sums (about 30 ms on a phone). */
const mostSums = 200_000;

/** A sum, with the line it added last and the sum before. */
type Sum = { cents: number; items: number; line: AmountLine | undefined; before: Sum | undefined };

/** The lines found; `isBest` if there are none better. */
type Closest = { lines: AmountLine[]; isBest: boolean };

/**
 * The lines with the smallest sum (cents) from `target` to `atMost`, or else the largest sum below; at most `mostItems`
 * lines. Earlier lines are preferred, unless the fewest items are wanted. If there are too many sums to try, it is the
 * best of those tried.
 */
export function findClosestSum(lines: readonly AmountLine[], limits: AmountLimits): Closest {
  const { target, atMost, mostItems, way } = limits;
  const start: Sum = { cents: 0, items: 0, line: undefined, before: undefined };
  // Between equal sums keep the one of fewer items, as it leaves room for more.
  const below = new Map<number, Sum>([[0, start]]);
  let above: Sum | undefined;
  let looked = 0;
  for (const line of lines) {
    const getSum = createUnitSums(line);
    for (const before of [...below.values()]) {
      if (before.items >= mostItems) continue;
      for (let units = 1; units <= line.most; units += 1) {
        looked += 1;
        const cents = before.cents + getSum(units);
        if (cents > atMost || (above && cents > above.cents)) break;
        const sum = { cents, items: before.items + 1, line: { ...line, units }, before };
        if (cents >= target) {
          above = findSmaller(sum, above);
          break;
        }
        below.set(cents, findSmaller(sum, below.get(cents)));
      }
      if (looked > mostSums) break;
    }
    if (looked > mostSums) break;
    if (above?.cents === target && way !== 'fewest') break;
  }
  const best = above ?? [...below.values()].reduce((a, b) => (b.cents > a.cents ? b : a));
  return { lines: listLines(best), isBest: looked <= mostSums };
}

/** The value of a line's units in cents. Cached, as decimal rounding is slow. */
function createUnitSums(line: AmountLine): (units: number) => number {
  const sums: number[] = [];
  return (units) => {
    const sum = sums[units] ?? sumUnits(line, units);
    sums[units] = sum;
    return sum;
  };
}

/** The smaller sum; between equal sums the one of fewer items, or else the known one. */
function findSmaller(sum: Sum, known: Sum | undefined): Sum {
  if (known === undefined || sum.cents < known.cents) return sum;
  return sum.items < known.items ? sum : known;
}

function listLines(sum: Sum): AmountLine[] {
  const lines: AmountLine[] = [];
  for (let at: Sum | undefined = sum; at?.line; at = at.before) lines.push(at.line);
  return lines.reverse();
}
