import type { StepNote } from '~/deposit/picks/picks';
import { formatCount, formatNumber } from '~/lib/language/formatNumber';
import type { ReservedBy } from './Basket';

/** Texts of a basket that is not empty. */
export const contentsWords = {
  picked: 'Picked items',
  now: 'Now, when you accept',
  later: (day: string) => `After the hold (${day})`,
  compared: (count: number, of: number) =>
    `(${formatNumber(count)} of ${formatCount(of, { one: '# item', other: '# items' })})`,
  estimate: 'Estimate. The trade shows the exact split.',
  unknownSplit: 'The trade will show how much is paid now.',
  undo: 'Undo',
  steps: {
    added: (count) => formatCount(count, { one: 'Added # item.', other: 'Added # items.' }),
    removed: (count) => formatCount(count, { one: 'Removed # item.', other: 'Removed # items.' }),
    changed: (count) => formatCount(count, { one: 'Changed # item.', other: 'Changed # items.' }),
  } satisfies Record<StepNote['kind'], (count: number) => string>,
  remove: (name: string) => `Remove ${name}`,
  details: (name: string) => `Details of ${name}`,
  amount: (name: string) => `Amount of ${name}`,
  fewer: (name: string) => `One fewer: ${name}`,
  more: (name: string) => `One more: ${name}`,
  ofMost: (most: number) => `of ${formatNumber(most)}`,
  each: (price: string) => `${price} each`,
  all: 'All',
  allOf: (name: string) => `All of ${name}`,
  rose: (before: string) => `Price rose from ${before}`,
  fell: (before: string) => `Price fell from ${before}`,
  gone: 'No longer in your inventory',
  reserved: {
    attempt: 'Reserved: we are finding out whether it was sent',
    offer: 'Already in an open trade offer',
  } satisfies Record<ReservedBy, string>,
  loading: 'Not loaded yet',
  changes: (count: number) =>
    formatCount(count, {
      one: 'The price of # item has changed since you picked it.',
      other: 'The prices of # items have changed since you picked them.',
    }),
  acceptChanges: 'Use new prices',
};
