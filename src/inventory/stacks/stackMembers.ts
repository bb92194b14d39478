import type { Item } from '~/assetpay/inventory/item';

/** The items that a stack's card stands for. */
const membersOf = new WeakMap<Item, readonly Item[]>();

/** Makes `card` stand for `members`, given in the order of picking. */
export function setMembers(card: Item, members: readonly Item[]): void {
  membersOf.set(card, members);
}

/** The items of a card, in the order of picking: those of its stack, or itself. */
export function listMembers(card: Item): readonly Item[] {
  return membersOf.get(card) ?? [card];
}

/** True if a card stands for several items. */
export function isStack(card: Item): boolean {
  return membersOf.has(card);
}

/** True if the offers of a stack differ. Its card then shows the lowest price. */
export function isFromPrice(card: Item): boolean {
  return isStack(card) && listMembers(card).some(({ offer }) => offer?.price !== card.offer?.price);
}
