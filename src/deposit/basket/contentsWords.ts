import { defineWords } from '~/lib/language/defineWords';
import type { ReservedBy } from './Basket';

/** Texts of a basket that is not empty. */
export const contentsWords = defineWords({
  picked: 'Picked items',
  /** Title of the basket on paper. */
  printed: '{count, plural, one {# picked item} other {# picked items}}',
  /** Label of the sum that is paid at once. */
  now: 'Now, when you accept',
  /** Label of the sum that is paid later; {day} is a date. */
  later: 'After the hold ({day})',
  /**
   * All offers as a share of the market prices. It names the market only if the site does: the API’s page speaks of a
   * reference price (docs/sources.md, Market price).
   */
  ratio: '{percent} of market, a reference price',
  ratioNamed: '{percent} of market ({market})',
  /** Follows one of these two: the number of items that have a market price, and of all. */
  compared: '({compared, number} of {count, plural, one {# item} other {# items}})',
  estimate: 'Estimate. The trade shows the exact split.',
  unknownSplit: 'The trade will show how much is paid now.',
  undo: 'Undo',
  steps: {
    added: '{count, plural, one {Added # item.} other {Added # items.}}',
    removed: '{count, plural, one {Removed # item.} other {Removed # items.}}',
    changed: '{count, plural, one {Changed # item.} other {Changed # items.}}',
  },
  /** For screen readers, as the next five; {name} is that of an item. */
  remove: 'Remove {name}',
  details: 'Details of {name}',
  amount: 'Amount of {name}',
  fewer: 'One fewer: {name}',
  more: 'One more: {name}',
  /** Behind a field with the number of units to deposit: the most that can be. */
  ofMost: 'of {most, number}',
  /** Price of one unit of a stack. */
  each: '{price} each',
  /** Button: deposits all units of a stack. */
  all: 'All',
  /** The same button for screen readers. */
  allOf: 'All of {name}',
  rose: 'Price rose from {before}',
  fell: 'Price fell from {before}',
  gone: 'No longer in your inventory',
  reserved: {
    attempt: 'Reserved: we are finding out whether it was sent',
    offer: 'Already in an open trade offer',
  } satisfies Record<ReservedBy, string>,
  loading: 'Not loaded yet',
  changes:
    '{count, plural, one {The price of # item has changed since you picked it.} other {The prices of # items have changed since you picked them.}}',
  acceptChanges: 'Use new prices',
});
