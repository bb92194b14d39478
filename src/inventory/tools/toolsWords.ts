import type { Stacking, StackOrder } from '~/inventory/filters/filters';
import type { Density } from '~/inventory/layout/gridLayout';
import { defineWords } from '~/lib/language/defineWords';
import type { AmountWay } from './amountLines';

/** Texts of the tools sheet. */
export const toolsWords = defineWords({
  title: 'Tools',
  /** Picks items that are worth an amount that is asked for. */
  amount: {
    title: 'I need an amount',
    /** The name of the field. */
    wanted: 'Amount wanted',
    /** Stands in the empty field, beside a dollar sign. */
    hint: 'I need, such as 20',
    /** Buttons: what to pick. */
    ways: {
      fewest: 'The fewest items',
      cheapest: 'The cheap ones',
      ratio: 'The best offers to market',
    } satisfies Record<AmountWay, string>,
    instant: 'Only what is paid now',
    instantLeft: '{money} can still be paid now',
    already: 'You have picked {money}: this adds to it.',
    reached: 'You have already picked that much.',
    /** Notes on a button: how close it gets to the amount. */
    exact: 'exactly that',
    above: '{above} more than asked',
    below: '{below} less: you can’t reach more',
    nothing: 'Nothing here can be added.',
    limit:
      '{count, plural, one {At most # item, the most that one deposit takes. What you never sell is left out.} other {At most # items, the most that one deposit takes. What you never sell is left out.}}',
  },
  duplicates: {
    title: 'Duplicates',
    pick: 'Pick duplicates',
    /** The name of a field for a number. */
    keep: 'Keep of each',
    order: 'Sell first',
    orders: { worst: 'The worst floats', cheapest: 'The lowest offers' },
    /** Check boxes: what else may be sold. */
    marked: 'StatTrak™, Souvenir and ★ too',
    applied: 'Those with stickers or charms too',
  },
  ideas: {
    title: 'Pick for me',
    /** Buttons side by side on a phone: two or three short words each. */
    chips: {
      duplicates: 'Duplicates',
      /** {money} is one dollar. */
      under: 'All under {money}',
    },
    /** The first of the three buttons. {money} is what the site asks for, or “$…” if it asks for nothing. */
    wished: 'I need {money}',
    under: 'Cheap ones',
  },
  many: {
    title: 'Pick many',
    /** The tools below act on these items. */
    lead: '{count, plural, one {Of the # item shown} other {Of the # items shown}}',
    all: 'Pick all',
    invert: 'Invert',
    /** The name of a field for an amount; the button beside it is `pickUnder`. */
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
    /** Heading of the choices below it: “One card for: each item, same items, each name”. */
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
  /** Items that the person never wants to sell. */
  kept: {
    title: 'Never sell',
    none: 'Say so in an item’s details, and nothing picks it. The list stays on this device.',
    item: 'This one',
    name: 'All of this name',
    /** Button; `freeShort` is what it shows, this what it is called. */
    free: 'Allow {name} to be sold',
    freeShort: 'Allow',
  },
  missing: {
    title: 'Missing an item?',
    filtered:
      '{count, plural, one {# item hidden by your search and filters} other {# items hidden by your search and filters}}',
    missing:
      '{count, plural, one {# item counted by the site, which does not list them} other {# items counted by the site, which does not list them}}',
    dropped: '{count, plural, one {# item could not be read} other {# items could not be read}}',
    /** `count` items; `reason` is a sentence. */
    refused: '{count, number} shown in grey: {reason}',
    none: 'Everything that Steam reports is shown.',
    others: 'Steam does not report these at all:',
    /** Reasons, each with a link to a page of Steam. */
    causes: {
      protection: {
        title: 'Trade protection',
        text: 'Items you received in a trade stay protected for some days. Only you can see them, and you can’t send them on.',
        action: 'What trade protection is',
      },
      hold: {
        title: 'Market or trade hold',
        text: 'Items you just bought wait until their hold ends. Without the mobile authenticator, Steam holds all your trades.',
        action: 'Why you can’t trade',
      },
      hidden: {
        title: 'A private inventory',
        text: 'While your inventory is not public, nobody else can see what is in it.',
        action: 'Your privacy settings',
      },
      storage: {
        title: 'Storage units',
        text: 'Items in a storage unit must be taken out in the game first.',
        action: 'Your inventory on Steam',
      },
      game: {
        title: 'Another game',
        /** `games` is a list of names: “CS2 and Rust”. */
        text: 'Items of {games} are shown one game at a time; items of other games can’t be deposited here.',
        action: 'All your games on Steam',
      },
    },
  },
  totals:
    '{count, plural, =0 {Nothing picked yet} one {# item picked, {money}} other {# items picked, {money}}}',
  undo: 'Undo',
  redo: 'Redo',
  done: 'Done',
});
