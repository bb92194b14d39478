import type { Item } from '~/assetpay/inventory/item';
import { computeDepositableAmount } from '~/items/whyNotDepositable';
import { toLineCents } from '~/lib/cents';
import { listMembers } from './stackMembers';

/** The offers for all units of a card that can be deposited, in cents: the sum of the lines that the basket would have. */
export function sumOffers(card: Item): number {
  return listMembers(card).reduce(
    (sum, item) => sum + toLineCents(item.offer?.price ?? 0, computeDepositableAmount(item)),
    0,
  );
}

/** Cards by the value of all their units, the highest first. */
export function sortByValue(cards: readonly Item[]): readonly Item[] {
  const values = new Map(cards.map((card) => [card, sumOffers(card)]));
  return cards.toSorted((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0));
}
