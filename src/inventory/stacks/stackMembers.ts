import type { Item } from '~/assetpay/inventory/item';

/** Facts of a stack's items from the lowest to the highest, in words; `undefined` where its card has nothing to say. */
export type StackRanges = {
  wear: string | undefined;
  ratio: string | undefined;
  market: string | undefined;
  /** The same for the accessible description. */
  said: readonly string[];
};

type Stack = { members: readonly Item[]; describe: () => StackRanges };

/** The items that a stack's card stands for. */
const stackOf = new WeakMap<Item, Stack>();

/** Makes `card` stand for `members`, given in the order of picking. `describe` is called once the card is shown. */
export function setMembers(
  card: Item,
  members: readonly Item[],
  describe: () => StackRanges,
): void {
  stackOf.set(card, { members, describe });
}

/** The items of a card, in the order of picking: those of its stack, or itself. */
export function listMembers(card: Item): readonly Item[] {
  return stackOf.get(card)?.members ?? [card];
}

/** The ranges of a stack's card; `undefined` for a card of one item. */
export function describeStack(card: Item): StackRanges | undefined {
  return stackOf.get(card)?.describe();
}

/** True if a card stands for several items. */
export function isStack(card: Item): boolean {
  return stackOf.has(card);
}

/** True if the offers of a stack differ. Its card then shows the lowest price. */
export function isFromPrice(card: Item): boolean {
  return isStack(card) && listMembers(card).some(({ offer }) => offer?.price !== card.offer?.price);
}
