import { formatCents } from '~/lib/money';
import type { AmountPick } from './pickToAmount';
import { toolsWords } from './toolsWords';

const words = toolsWords.amount;

type Asked = {
  /** The wanted value of the basket, in USD; `undefined` while nothing is asked for. */
  wanted: number | undefined;
  /** The value of the picks, in cents. */
  pickedCents: number;
  /** The value that is missing, in cents. */
  cents: number;
  answers: readonly AmountPick[];
};

/** A note to read before choosing a way; empty if there is none. */
export function describeAmount({ wanted, pickedCents, cents, answers }: Asked): string {
  if (wanted === undefined) return '';
  if (cents <= 0) return words.reached;
  if (answers.every(({ units }) => units.size === 0)) return words.nothing;
  return pickedCents > 0 ? words.already({ money: formatCents(pickedCents) }) : '';
}

/** Cents by which an answer is above the amount asked for; negative below. */
export function describeDistance(above: number): string {
  if (above === 0) return words.exact;
  return above > 0
    ? words.above({ above: formatCents(above) })
    : words.below({ below: formatCents(-above) });
}
