import { defineWords } from '~/lib/language/defineWords';

/** Facts of a stack’s items from the lowest to the highest, read out one after the other. */
export const rangeWords = defineWords({
  wear: 'wear {value}',
  wears: 'wear from {from} to {to}',
  /** Offer to market. Also on the card, where `value` may be “75%–80%”. */
  ratio: '{value} of market',
  ratios: 'from {from} to {to} of market',
  market: 'market price {value}',
  markets: 'market price from {from} to {to}',
  /** On the card, where space is short. */
  marketFrom: 'Market from {price}',
});
