import type { Game } from '~/assetpay/inventory';
import { formatCount, formatNumber } from '~/lib/language';
import type { Sort } from './filters';

export const words = {
  panelName: 'Your items',
  gridName: 'Inventory',
  game: 'Game',
  games: { '730': 'CS2', '252490': 'Rust' } satisfies Record<Game, string>,
  search: 'Search items',
  sort: 'Sort',
  sorts: {
    relevance: 'Best match',
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
  } satisfies Record<Sort, string>,
  minPrice: 'Min price',
  maxPrice: 'Max price',
  min: 'Min',
  max: 'Max',
  clearFilters: 'Clear filters',
  filters: {
    name: 'Filters',
    chosen: ' chosen',
    lost: 'The filters could not be loaded.',
    load: 'Try again',
  },
  countOf: (shown: number, total: number) =>
    `${formatNumber(shown)} of ${formatCount(total, { one: '# item', other: '# items' })}`,
  worth: {
    lead: 'Worth ',
    ratio: (percent: string) => ` · ${percent}`,
  },
  counted: (count: number) => formatCount(count, { one: '# item', other: '# items' }),
  stillLoading: (counted: string) => `${counted}, loading the rest…`,
  loadingToPick: (count: number) =>
    `Loading the rest to pick ${formatCount(count, { one: '# item', other: 'all # items' })}… Escape calls it off.`,
  loading: 'Loading items…',
  notLoaded: 'No items loaded',
  searching: 'Searching…',
  refresh: {
    now: 'Refresh',
    age: (age: string) => `read ${age}`,
    justNow: 'prices just read',
    unknown: 'read prices again',
    running: 'Reading Steam…',
    again: (countdown: string) => `again in ${countdown}`,
    old: (age: string) => `old prices, ${age}`,
  },
  collateral: {
    name: 'Instant deposit collateral',
    amount: (money: string) => `${money} credited at once`,
    unknown: 'Instant credit unknown',
    loading: 'Instant credit',
    none: 'Credited after Steam’s hold',
    lead: 'Up to this much is paid as soon as you accept the trade, the rest after Steam’s hold.',
    noneLead:
      'No instant credit is available for you right now. Your deposits are credited when Steam’s trade hold ends.',
    unknownLead: 'The site did not say how much can be credited at once. The trade itself will.',
    short: 'The rest follows after Steam’s hold.',
    noneShort: 'No instant credit right now.',
    unknownShort: 'The trade itself will show it.',
    more: 'How it works',
    steps: [
      'Steam holds traded items for some days. In that time a trade can still be reversed, so sites wait with the money.',
      'The site vouches for part of it: this amount is credited without waiting. It shrinks while earlier deposits are on hold and grows back as they complete.',
      'It is an estimate for your next deposit. The trade itself shows exactly what is paid now and what later.',
    ],
  },
  offline: {
    title: 'You are offline',
    cause: 'Your device has no connection. Items load by themselves as soon as it is back.',
    action: 'Try again now',
  },
  card: {
    market: (price: string) => `market price ${price}`,
    ratio: (percent: string) => `${percent} of market`,
    wear: (wear: string) => `wear ${wear}`,
    seed: (seed: string) => `paint seed ${seed}`,
    stickers: (count: number) => formatCount(count, { one: '# sticker', other: '# stickers' }),
    amount: (count: string) => `stack of ${count}`,
    noOffer: 'no offer',
  },
  gridHelp:
    'Arrow keys move, Space picks, Shift extends, Control A picks all, Enter shows details, Escape empties the basket.',
};
