import { limits } from '~/assetpay/facts/limits';
import type { Stacking, StackOrder } from '~/inventory/filters/filters';
import type { Density } from '~/inventory/layout/gridLayout';
import { formatCount } from '~/lib/language/formatNumber';
import type { AmountWay } from './amountLines';

const items = { one: '# item', other: '# items' };

/** Texts of the tools sheet. */
export const toolsWords = {
  title: 'Tools',
  amount: {
    title: 'I need an amount',
    wanted: 'Amount wanted',
    hint: 'I need, such as 20',
    ways: {
      fewest: 'The fewest items',
      cheapest: 'The cheap ones',
      ratio: 'The best offers to market',
    } satisfies Record<AmountWay, string>,
    instant: 'Only what is paid now',
    instantLeft: (money: string) => `${money} can still be paid now`,
    already: (money: string) => `You have picked ${money}: this adds to it.`,
    reached: 'You have already picked that much.',
    exact: 'exactly that',
    above: (above: string) => `${above} more than asked`,
    below: (below: string) => `${below} less: you can’t reach more`,
    nothing: 'Nothing here can be added.',
    limit: `At most ${limits.depositItems} items, the most that one deposit takes. What you never sell is left out.`,
  },
  duplicates: {
    title: 'Duplicates',
    pick: 'Pick duplicates',
    keep: 'Keep of each',
    keepHint: 'Keep 1',
    order: 'Sell first',
    orders: { worst: 'The worst floats', cheapest: 'The lowest offers' },
    marked: 'StatTrak™, Souvenir and ★ too',
    applied: 'Those with stickers or charms too',
  },
  ideas: {
    title: 'Pick for me',
    chips: ['I need $…', 'Duplicates', 'All under $1'] satisfies [string, string, string],
    wished: (money: string) => `I need ${money}`,
    under: 'Cheap ones',
  },
  many: {
    title: 'Pick many',
    lead: (count: number) => `Of the ${formatCount(count, items)} shown`,
    all: 'Pick all',
    invert: 'Invert',
    under: 'Price under',
    pickUnder: 'Pick all under it',
    clear: 'Pick none',
    hint: 'With a mouse, drag a frame around cards, hold Shift for a range, or Control for all of a name. With a finger, press and hold a card to pick everything from the last one to it.',
  },
  view: {
    title: 'Cards',
    density: 'Size',
    densities: {
      comfortable: 'Large',
      compact: 'Small',
      list: 'List',
    } satisfies Record<Density, string>,
    stacks: 'One card for',
    stackings: {
      none: 'Each item',
      same: 'Same items',
      name: 'Each name',
    } satisfies Record<Stacking | 'none', string>,
    singleOrder: 'Sorted by float or paint seed, each item has its own card.',
    order: 'Of a stack, pick first',
    orders: {
      worst: 'The worst floats',
      best: 'The best floats',
      cheapest: 'The cheapest',
    } satisfies Record<StackOrder, string>,
  },
  kept: {
    title: 'Never sell',
    none: 'Say so in an item’s details, and nothing picks it. The list stays on this device.',
    item: 'This one',
    name: 'All of this name',
    free: (name: string) => `Allow ${name} to be sold`,
    freeShort: 'Allow',
  },
  missing: {
    title: 'Missing an item?',
    filtered: (count: number) => `${formatCount(count, items)} hidden by your search and filters`,
    missing: (count: number) =>
      `${formatCount(count, items)} counted by the site, which does not list them`,
    dropped: (count: number) => `${formatCount(count, items)} could not be read`,
    refused: (count: string, reason: string) => `${count} shown in grey: ${reason}`,
    none: 'Everything that Steam reports is shown.',
    others: 'Steam does not report these at all:',
  },
  totals: (count: number, money: string) => `${formatCount(count, items)} picked, ${money}`,
  undo: 'Undo',
  redo: 'Redo',
  done: 'Done',
};
