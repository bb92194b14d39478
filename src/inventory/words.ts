import type { Sort } from '~/inventory/filters/filters';
import { defineWords } from '~/lib/language/defineWords';

export const words = defineWords({
  panelName: 'Your items',
  gridName: 'Inventory',
  game: 'Game',
  search: 'Search items',
  /** Stands in the empty field. One word. */
  searchHint: 'Search',
  searchIsCut: 'Only the first 100 letters are searched.',
  /** The name of the list of orders. */
  sort: 'Sort',
  /** Orders of the cards. “Offer” is what the site pays for an item. Short: the list is narrow. */
  sorts: {
    relevance: 'Site’s order',
    priceDesc: 'Offer: high to low',
    priceAsc: 'Offer: low to high',
    nameAsc: 'Name: A to Z',
    nameDesc: 'Name: Z to A',
    ratioDesc: 'Offer to market',
    rarityDesc: 'Rarity',
    typeAsc: 'Type',
    wearAsc: 'Float: low to high',
    wearDesc: 'Float: high to low',
    seedAsc: 'Paint seed',
    amountDesc: 'Amount',
    stackDesc: 'Value of stack',
  } satisfies Record<Sort, string>,
  bestMatch: 'Best match',
  clearFilters: 'Clear filters',
  filters: {
    name: 'Filters',
    /** Follows “Filters” for screen readers. */
    chosen: '{count, plural, one {# chosen} other {# chosen}}',
  },
  tools: 'Tools',
  /** Of all items, those that match the filters. */
  countOf: '{shown, number} of {total, plural, one {# item} other {# items}}',
  atLeast: 'at least {shown, number} of {total, plural, one {# item} other {# items}}',
  /** `counted` is “128 of 1,000 items” or “at least 128 of 1,000 items”. */
  stillLoading: '{counted}, loading the rest…',
  loading: 'Loading items…',
  notLoaded: 'No items loaded',
  searching: 'Searching…',
  offline: {
    title: 'You are offline',
    cause: 'Items load by themselves as soon as your connection is back.',
    action: 'Try again now',
  },
  /** Facts of an item, read out one after the other; `from`, `units` and `kept` also stand on its card. */
  card: {
    /** Two facts, one after the other. */
    joined: '{before}, {after}',
    market: 'market price {price}',
    ratio: '{percent} of market',
    wear: 'wear {wear}',
    seed: 'paint seed {seed}',
    stickers: '{count, plural, one {# sticker} other {# stickers}}',
    patches: '{count, plural, one {# patch} other {# patches}}',
    amount: 'stack of {count, number}',
    brings: 'brings {money}',
    noOffer: 'no offer',
    from: 'from {price}',
    units: '{picked, number} of {most, number}',
    picked: '{picked, number} of {most, number} picked',
    kept: 'Never sold',
  },
});
