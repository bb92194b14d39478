import type { Special } from '~/items/selectSpecials';
import type { ReviewLine } from './review';

/** What moves a price most comes first: a gem may be worth ten times its name, a charm cents. */
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

/** The last answer for each list, as every drawing asks for it. */
const known = new WeakMap<readonly ReviewLine[], readonly ReviewLine[]>();

/** The lines with something special, the most telling first; equals by what they bring. */
export function selectSpecialLines(lines: readonly ReviewLine[]): readonly ReviewLine[] {
  const selected = known.get(lines) ?? toSpecialLines(lines);
  known.set(lines, selected);
  return selected;
}

function toSpecialLines(lines: readonly ReviewLine[]): ReviewLine[] {
  return lines
    .filter(({ specials }) => specials.length > 0)
    .map((line) => ({ line, rank: toRank(line) }))
    .sort((a, b) => a.rank - b.rank || b.line.cents - a.line.cents)
    .map(({ line }) => line);
}

function toRank({ specials }: ReviewLine): number {
  return Math.min(...specials.map(({ kind }) => ranks[kind]));
}
