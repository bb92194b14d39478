import { toFullName } from '~/items/itemNames';
import type { Special } from '~/items/selectSpecials';
import { toLineCents } from '~/lib/cents';
import { remember } from '~/lib/remember';
import type { ReviewLine } from './review';

/** Lines that read alike, shown as one: `amount` and `cents` are those of all of them. */
export type ReviewRow = ReviewLine & {
  /** The number of lines. */
  count: number;
};

/** The traits by their effect on a price, largest first: a gem may multiply it by ten, a charm adds cents. */
const ranks = {
  gem: 0,
  fade: 1,
  hardened: 2,
  oldStickers: 3,
  lowWear: 4,
  highWear: 5,
  stickers: 6,
  patches: 6,
  charm: 7,
} as const satisfies Record<Special['kind'], number>;

const lastRank = 8;

/**
 * The rows of a review: first those to be warned of, the most telling trait first, then the others, each part by value.
 * Memoised, as every render asks for it. The order that is sent stays a line an item.
 */
export const listReviewRows = remember((lines: readonly ReviewLine[]): readonly ReviewRow[] =>
  groupAlike(lines)
    .map((row) => ({ row, rank: findRank(row) }))
    .sort((a, b) => a.rank - b.rank || b.row.cents - a.row.cents)
    .map(({ row }) => row),
);

function groupAlike(lines: readonly ReviewLine[]): ReviewRow[] {
  const rows = new Map<string, ReviewRow>();
  for (const line of lines) {
    const key = toKey(line);
    const { amount = 0, cents = 0, count = 0 } = rows.get(key) ?? {};
    rows.set(key, {
      ...(rows.get(key) ?? line),
      amount: amount + line.amount,
      cents: cents + line.cents,
      count: count + 1,
    });
  }
  return [...rows.values()];
}

/** All that a row shows. Each line of parts of a cent is rounded by itself, so such lines stay apart. */
function toKey({ item, seenPrice, specials }: ReviewLine): string {
  const { id, iconUrl, exterior, wear, type, marketPrice, offer } = item;
  const price = offer?.price ?? 0;
  const own = toLineCents(price, 1) / 100 === price ? undefined : id;
  const shown = [toFullName(item), iconUrl, exterior, wear, type, marketPrice, price, seenPrice];
  return JSON.stringify([...shown, specials, own]);
}

function findRank({ specials }: ReviewLine): number {
  return Math.min(lastRank, ...specials.map(({ kind }) => ranks[kind]));
}
