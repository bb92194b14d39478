import { limits as apiLimits } from '~/assetpay/facts/limits';
import type { Item } from '~/assetpay/inventory/item';
import { computeOfferRatio } from '~/items/computeOfferRatio';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import {
  type AmountLimits,
  type AmountLine,
  type AmountWay,
  countUnits,
  findLeastUnit,
  sumLines,
  sumUnits,
} from './amountLines';
import { refineAmount } from './refineAmount';

export type AmountPick = {
  /** Units by item, in the order of taking. */
  units: ReadonlyMap<Item, number>;
  /** Their value. */
  cents: number;
};

type Wish = {
  /** The target. */
  cents: number;
  way: AmountWay;
  /** The most allowed, as a value above it is not credited at once; `undefined` for no limit. */
  atMostCents?: number | undefined;
  /** The most items; by default those of one deposit (docs/api.md, Creating a deposit). */
  mostItems?: number;
  /** The most units of an item; unless told, as many as its offer takes. */
  toMost?: (item: Item) => number;
};

/**
 * Picks units of `items` that are worth at least `cents`, in the order of `way`. The excess over the best possible
 * answer is less than one unit of the cheapest item. If the items are worth less, it picks the most it can. Items that
 * cannot be deposited are ignored.
 */
export function pickToAmount(items: readonly Item[], wish: Wish): AmountPick {
  const {
    cents,
    way,
    atMostCents = Number.POSITIVE_INFINITY,
    mostItems = apiLimits.depositItems,
    toMost = computeMaxAmount,
  } = wish;
  const lines = items
    .filter((item) => whyNotDepositable(item) === undefined)
    .map((item) => toLine(item, toMost(item)))
    .filter((line) => sumAllUnits(line) > 0)
    .sort((a, b) => compareBy[way](a, b) || b.price - a.price);
  const target = Math.min(cents, atMostCents);
  if (lines.length === 0 || target <= 0) return toPick([]);
  const limits = { target, atMost: atMostCents, mostItems, way };
  const reached = takeInOrder(lines, limits) ?? takeLargest(lines, limits);
  const trimmed = trim(reached, target);
  const sum = sumLines(trimmed);
  const cheapest = findLeastUnit(lines, sum);
  // A sum below the target is the most that this many items are worth.
  const isClose = sum <= atMostCents && sum - target < cheapest;
  return toPick(isClose ? trimmed : refineAmount(trimmed, lines, limits));
}

const compareBy: Record<AmountWay, (a: AmountLine, b: AmountLine) => number> = {
  fewest: (a, b) => b.price - a.price,
  cheapest: (a, b) => a.price - b.price,
  ratio: (a, b) => (computeOfferRatio(b.item) ?? 0) - (computeOfferRatio(a.item) ?? 0),
};

function toLine(item: Item, most: number): AmountLine {
  return { item, price: item.offer?.price ?? 0, most, units: 0 };
}

/**
 * Takes lines from the first on until the target is reached. If `mostItems` lines do not reach it, it starts at the
 * first later line from which they do. `undefined` if none does.
 */
function takeInOrder(
  lines: readonly AmountLine[],
  { target, mostItems }: AmountLimits,
): AmountLine[] | undefined {
  const start = findStretch(lines, target, mostItems);
  const taken: AmountLine[] = [];
  let left = target;
  for (const line of lines.slice(start, start + mostItems)) {
    const units = countUnits(line, left);
    taken.push({ ...line, units });
    left -= sumUnits(line, units);
    if (left <= 0) return taken;
  }
  return undefined;
}

/** The start of the first `mostItems` consecutive lines that are worth the target; 0 if there are none. */
function findStretch(lines: readonly AmountLine[], target: number, mostItems: number): number {
  let cents = 0;
  for (const [index, line] of lines.entries()) {
    const leaving = lines[index - mostItems];
    cents += sumAllUnits(line) - (leaving ? sumAllUnits(leaving) : 0);
    if (cents >= target) return Math.max(0, index + 1 - mostItems);
  }
  return 0;
}

/** The `mostItems` lines of the highest value. */
function takeLargest(lines: readonly AmountLine[], { mostItems }: AmountLimits): AmountLine[] {
  return lines
    .toSorted((a, b) => sumAllUnits(b) - sumAllUnits(a))
    .slice(0, mostItems)
    .map((line) => ({ ...line, units: line.most }));
}

function sumAllUnits(line: AmountLine): number {
  return sumUnits(line, line.most);
}

/** Gives back units above the target, the last taken first. */
function trim(taken: readonly AmountLine[], target: number): AmountLine[] {
  let above = sumLines(taken) - target;
  const rest: AmountLine[] = [];
  for (const line of taken.toReversed()) {
    const cents = sumUnits(line);
    const units = above > 0 ? countUnits({ ...line, most: line.units }, cents - above) : line.units;
    above -= cents - sumUnits(line, units);
    if (units > 0) rest.push({ ...line, units });
  }
  return rest.reverse();
}

function toPick(lines: readonly AmountLine[]): AmountPick {
  return { units: new Map(lines.map(({ item, units }) => [item, units])), cents: sumLines(lines) };
}
