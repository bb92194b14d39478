import type { Special } from '~/items/selectSpecials';
import type { ReviewLine } from './review';

/** What moves a price most comes first: a gem may be worth ten times its name, a charm cents. */
const ranks = {
  gem: 0,
  fade: 1,
  hardened: 2,
  lowWear: 3,
  stickers: 4,
  charm: 5,
} as const satisfies Record<Special['kind'], number>;

/** The lines with something special, the most telling first; equals by what they bring. */
export function selectSpecialLines(lines: readonly ReviewLine[]): ReviewLine[] {
  return lines
    .filter(({ specials }) => specials.length > 0)
    .toSorted((a, b) => toRank(a) - toRank(b) || b.cents - a.cents);
}

function toRank({ specials }: ReviewLine): number {
  return Math.min(...specials.map(({ kind }) => ranks[kind]));
}
