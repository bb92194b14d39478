import type { Item } from '~/assetpay/item';

/** Which items share a card, where some do: those that are alike in everything, or those of one name. */
export const stackings = ['same', 'name'] as const;
export type Stacking = (typeof stackings)[number];

/** Which items of a stack go first when only some of it are picked. */
export const stackOrders = ['worst', 'best', 'cheapest'] as const;
export type StackOrder = (typeof stackOrders)[number];

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
