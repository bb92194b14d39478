import type { Item } from '~/assetpay/inventory/item';

/** The items that a stack's card stands for. */
const membersOf = new WeakMap<Item, readonly Item[]>();

/** Makes `card` stand for `members`, those that go first at the beginning. */
export function putBehind(card: Item, members: readonly Item[]): void {
  membersOf.set(card, members);
}

/** The items behind a card, those that go first at the beginning: itself, or those of its stack. */
export function toMembers(card: Item): readonly Item[] {
  return membersOf.get(card) ?? [card];
}

/** Whether a card stands for several items. */
export function isStack(card: Item): boolean {
  return membersOf.has(card);
}

/** Whether the offers behind a card differ, so that its price is only the lowest. */
export function isFromPrice(card: Item): boolean {
  return isStack(card) && toMembers(card).some(({ offer }) => offer?.price !== card.offer?.price);
}
