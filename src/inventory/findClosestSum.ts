import type { AmountLine } from './pickToAmount';

/** Sums looked at before it is given up: a few ms. */
const mostSums = 60_000;

/** How a sum came about: the line and units added last to the sum before. */
type Sum = { cents: number; items: number; line: AmountLine | undefined; before: Sum | undefined };

type Limits = { target: number; atMost: number; mostItems: number };

/**
 * Of all choices of at most `mostItems` items the one whose sum (cents) is the least that reaches `target`
 * without passing `atMost`; else the largest below. `undefined` where there are too many sums to look at.
 */
export function findClosestSum(
  lines: readonly AmountLine[],
  { target, atMost, mostItems }: Limits,
): AmountLine[] | undefined {
  const start: Sum = { cents: 0, items: 0, line: undefined, before: undefined };
  // Of equal sums the one of fewer items can become more.
  const below = new Map<number, Sum>([[0, start]]);
  let above: Sum | undefined;
  for (const line of lines) {
    for (const before of [...below.values()]) {
      if (before.items >= mostItems) continue;
      for (let units = 1; units <= line.most; units += 1) {
        const cents = before.cents + units * line.cents;
        if (cents > atMost || (above && cents >= above.cents)) break;
        const sum = { cents, items: before.items + 1, line: { ...line, units }, before };
        if (cents >= target) {
          above = sum;
          break;
        }
        const known = below.get(cents);
        if (known === undefined || known.items > sum.items) below.set(cents, sum);
      }
      if (below.size > mostSums) return undefined;
    }
  }
  return toLines(above ?? [...below.values()].reduce((a, b) => (b.cents > a.cents ? b : a)));
}

function toLines(sum: Sum): AmountLine[] {
  const lines: AmountLine[] = [];
  for (let at: Sum | undefined = sum; at?.line; at = at.before) lines.push(at.line);
  return lines;
}
