import { type AmountLimits, type AmountLine, sumUnits } from './amountLines';

/** Sums looked at before what was found has to do: some 30 ms on a phone. */
const mostSums = 200_000;

/** How a sum came about: the line and units added last to the sum before. */
type Sum = { cents: number; items: number; line: AmountLine | undefined; before: Sum | undefined };

/** What was found, and whether there is nothing better. */
type Closest = { lines: AmountLine[]; isBest: boolean };

/**
 * Of all choices of at most `mostItems` lines the one whose sum (cents) is the least that reaches `target`
 * without passing `atMost`; else the largest below. Lines that come first are used first, unless the fewest are
 * wanted. Where there are too many sums to look at, the best of some of them.
 */
export function findClosestSum(lines: readonly AmountLine[], limits: AmountLimits): Closest {
  const { target, atMost, mostItems, way } = limits;
  const start: Sum = { cents: 0, items: 0, line: undefined, before: undefined };
  // Of equal sums the one of fewer items can become more.
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
          above = toFewer(sum, above);
          break;
        }
        below.set(cents, toFewer(sum, below.get(cents)));
      }
      if (looked > mostSums) break;
    }
    if (looked > mostSums) break;
    if (above?.cents === target && way !== 'fewest') break;
  }
  const best = above ?? [...below.values()].reduce((a, b) => (b.cents > a.cents ? b : a));
  return { lines: toLines(best), isBest: looked <= mostSums };
}

/** What so many units of a line bring, in cents, each worked out once: parts of a cent take long. */
function createUnitSums(line: AmountLine): (units: number) => number {
  const sums: number[] = [];
  return (units) => {
    const sum = sums[units] ?? sumUnits(line, units);
    sums[units] = sum;
    return sum;
  };
}

/** The smaller sum, and of equal ones that of fewer items, or the one that was there. */
function toFewer(sum: Sum, known: Sum | undefined): Sum {
  if (known === undefined || sum.cents < known.cents) return sum;
  return sum.items < known.items ? sum : known;
}

function toLines(sum: Sum): AmountLine[] {
  const lines: AmountLine[] = [];
  for (let at: Sum | undefined = sum; at?.line; at = at.before) lines.push(at.line);
  return lines.reverse();
}
