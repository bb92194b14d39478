import { formatCents } from '~/lib/money';
import type { AmountPick } from './pickToAmount';
import { toolsWords } from './toolsWords';

const words = toolsWords.amount;

type Asked = {
  /** The wanted value of the basket; 0 if no amount was entered. */
  wantedCents: number;
  /** Its present value. */
  pickedCents: number;
  /** The proposed items; `undefined` if none are needed. */
  answer: AmountPick | undefined;
};

/** Says how close the proposal comes to the amount; empty if no amount was entered. */
export function describeAmount({ wantedCents, pickedCents, answer }: Asked): string {
  if (wantedCents === 0) return '';
  if (answer === undefined) return words.reached;
  const count = answer.units.size;
  if (count === 0) return words.nothing;
  const cents = pickedCents + answer.cents;
  const money = formatCents(cents);
  const said = describeDistance(count, money, cents - wantedCents);
  return pickedCents > 0 ? `${words.already(formatCents(pickedCents))} ${said}` : said;
}

function describeDistance(count: number, money: string, above: number): string {
  if (above === 0) return words.exact(count, money);
  return above > 0
    ? words.above(count, money, formatCents(above))
    : words.below(count, money, formatCents(-above));
}
