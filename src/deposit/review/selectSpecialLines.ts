import type { Special } from '~/items/selectSpecials';
import { remember } from '~/lib/remember';
import type { ReviewLine } from './review';

/** The traits by their effect on a price, largest first: a gem may multiply it by ten, a charm adds cents. */
const ranks = {
  gem: 0,
  fade: 1,
  hardened: 2,
  oldStickers: 3,
  lowWear: 4,
  highWear: 5,
  stickers: 6,
  charm: 7,
} as const satisfies Record<Special['kind'], number>;

/** The lines with special traits, the most telling first, then by value. Memoised, as every render asks for it. */
export const selectSpecialLines = remember(selectLines);

function selectLines(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  return lines
    .filter(({ specials }) => specials.length > 0)
    .map((line) => ({ line, rank: findRank(line) }))
    .sort((a, b) => a.rank - b.rank || b.line.cents - a.line.cents)
    .map(({ line }) => line);
}

function findRank({ specials }: ReviewLine): number {
  return Math.min(...specials.map(({ kind }) => ranks[kind]));
}
