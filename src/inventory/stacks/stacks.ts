import type { Item } from '~/assetpay/inventory/item';
import type { Stacking, StackOrder } from '~/inventory/filters/filters';
import { toFullName } from '~/items/itemNames';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { words } from '~/items/words';
import { remember } from '~/lib/remember';
import { describeRanges } from './describeRanges';
import { isStack, listMembers, setMembers } from './stackMembers';
import { sortByValue } from './stackValue';

export type StackView = {
  stacking: Stacking;
  order: StackOrder;
  /** The cards are sorted by the value of their units: items were sorted one by one, and together may be worth more. */
  isByValue?: boolean;
};

type Group = [Item, ...Item[]];

/**
 * The cards for a list of items, in its order. A stack stands where its first item is, so that later items never move
 * the cards that are there. A stack's card is an item: its `amount` and `offer.maxAmount` are sums, and its
 * `offer.price` (USD) is the lowest.
 */
export function listCards(items: readonly Item[], view: StackView): readonly Item[] {
  const { stacking } = view;
  const groups = new Map<string | Item, Group>();
  for (const item of items) {
    const key = getKeys(item)[stacking] ?? item;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  if (groups.size === items.length) return items;
  const cards = Array.from(groups, ([key, group]) => resolveCard(String(key), group, view));
  return view.isByValue ? sortByValue(cards) : cards;
}

/** The cards, with the items of each open stack after its card. */
export function spreadOpen(cards: readonly Item[], open: ReadonlySet<string>): readonly Item[] {
  if (open.size === 0) return cards;
  return cards.flatMap((card) =>
    isStack(card) && open.has(card.id) ? [card, ...listMembers(card)] : [card],
  );
}

type Keys = { same: string | undefined; name: string | undefined };

/** Remembered, as every typed letter stacks thousands of items. */
const getKeys = remember(computeKeys);

function computeKeys(item: Item): Keys {
  const { name, offer, marketPrice, type, exterior } = item;
  const title = toFullName(item);
  if (title === words.namelessItem) return { same: undefined, name: undefined };
  // The offer counts too, as items that cannot be traded may have one or not.
  const named = [title, whyNotDepositable(item), offer === undefined];
  // A name tag changes `name`, but not the market hash name.
  const same = [...named, name, offer?.price, marketPrice, type, exterior];
  return {
    same: isSingular(item) ? undefined : JSON.stringify(same),
    name: JSON.stringify(named),
  };
}

/**
 * The role of each fact in a stack. `singular`: it sets an item apart from others of its name. `own`: each item has another
 * one. `shared`: the card of a stack shows it as its first item has it.
 */
const roles = {
  id: 'own',
  assetId: 'own',
  wear: 'singular',
  paintSeed: 'singular',
  stickers: 'singular',
  charm: 'singular',
  doppler: 'singular',
  fade: 'singular',
  hardened: 'singular',
  propId: 'singular',
  appid: 'shared',
  tradable: 'shared',
  name: 'shared',
  marketHashName: 'shared',
  type: 'shared',
  iconUrl: 'shared',
  amount: 'shared',
  marketPrice: 'shared',
  offer: 'shared',
  exterior: 'shared',
  rarity: 'shared',
  color: 'shared',
} as const satisfies Record<keyof Item, 'singular' | 'own' | 'shared'>;

const isFact = (name: string): name is keyof typeof roles => Object.hasOwn(roles, name);
const facts = Object.keys(roles).filter(isFact);
const singularFacts = facts.filter((fact) => roles[fact] === 'singular');
const unshownFacts = Object.fromEntries(
  facts.filter((fact) => roles[fact] !== 'shared').map((fact) => [fact, undefined]),
);

function isSingular(item: Item): boolean {
  return singularFacts.some((fact) => {
    const value = item[fact];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

type Known = { card: Item; group: Group };

/** The last cards of a stack's first item, by order. Unchanged stacks keep their card, so that it does not render. */
const getKnownCards = remember((_lead: Item) => new Map<string, Known>());

function resolveCard(key: string, group: Group, { stacking, order }: StackView): Item {
  const [lead] = group;
  if (group.length === 1) return lead;
  const id = `stack ${stacking} ${key}`;
  const known = getKnownCards(lead);
  const before = known.get(order);
  if (before?.card.id === id && isSameList(before.group, group)) return before.card;
  const card = joinItems(group, id);
  known.set(order, { card, group });
  setMembers(card, sortMembers(group, order), () => describeRanges(group));
  return card;
}

function isSameList(one: Group, other: Group): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function joinItems(group: Group, id: string): Item {
  const [lead] = group;
  const { offer, marketPrice } = lead;
  const sum = (count: (item: Item) => number) =>
    group.reduce((total, item) => total + count(item), 0);
  return {
    ...lead,
    ...unshownFacts,
    id,
    amount: sum(({ amount = 1 }) => amount),
    marketPrice: group.every((item) => item.marketPrice === marketPrice) ? marketPrice : undefined,
    offer: offer && { ...offer, price: findLowestPrice(group), maxAmount: sum(computeMaxAmount) },
  };
}

/** The lowest price in USD. Either all items of a stack have an offer or none. */
function findLowestPrice(group: Group): number {
  return group.reduce(
    (lowest, { offer }) => Math.min(lowest, offer?.price ?? lowest),
    group[0].offer?.price ?? 0,
  );
}

/** Items without a float come last; equal ones are sorted by price. */
export function sortMembers(group: readonly Item[], order: StackOrder): readonly Item[] {
  const toPrice = ({ offer }: Item) => offer?.price ?? 0;
  const rankWear = ({ wear }: Item) => {
    if (order === 'cheapest') return 0;
    if (wear === undefined) return 2;
    return order === 'worst' ? -Number(wear) : Number(wear);
  };
  return [...group].sort((a, b) => rankWear(a) - rankWear(b) || toPrice(a) - toPrice(b));
}
