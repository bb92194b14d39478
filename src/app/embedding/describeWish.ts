import type { HostSettings } from '~/embed/publicTypes';
import { toCents } from '~/lib/cents';
import { formatCents } from '~/lib/money';
import { wishWords as words } from './wishWords';

export type Wish = Pick<HostSettings, 'amount' | 'min' | 'max'>;

/**
 * Compares a basket of `cents` with the sum that the site asks for; `undefined` if it asks for none. What the site does not
 * take comes first, then what is missing. Total over its states:
 *
 * | basket | said |
 * |---|---|
 * | above `max` | how much too much |
 * | something, below `min` | what is missing of `min` |
 * | below `amount` | what is missing of `amount`; of an empty basket, what is wanted |
 * | at or above `amount` | that it is reached |
 * | empty, with `min` alone | `min` |
 */
export function describeWish({ amount, min, max }: Wish, cents: number): string | undefined {
  const [wanted, least, most] = [amount, min, max].map((usd) => usd && toCents(usd));
  if (most && cents > most) {
    return words.aboveMost({ money: formatCents(most), above: formatCents(cents - most) });
  }
  if (least && cents > 0 && cents < least) {
    return words.belowLeast({ money: formatCents(least), missing: formatCents(least - cents) });
  }
  if (wanted) {
    if (cents === 0) return words.wanted({ money: formatCents(wanted) });
    if (cents >= wanted) return words.reached({ money: formatCents(wanted) });
    return words.missing({ missing: formatCents(wanted - cents), money: formatCents(wanted) });
  }
  return least && cents === 0 ? words.least({ money: formatCents(least) }) : undefined;
}
