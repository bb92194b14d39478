import { defineWords } from '~/lib/language/defineWords';
import type { Refusal } from './whyNotDepositable';

export const words = defineWords({
  namelessItem: 'Unnamed item',
  /** Badge on a card, as the next ones: two words at most. CS2’s own word for an item from a tournament. */
  souvenir: 'Souvenir',
  /** Part of the full colour fade that a skin has: `Fade 98.4%`. The game’s word. */
  fade: 'Fade {percentage}',
  /** The wear of a skin, a number from 0 to 1, which players call float. */
  float: { low: 'Low float', high: 'High float' },
  /** Stickers of the first years, which collectors seek. */
  oldStickers: '{count, plural, one {Old sticker} other {# old stickers}}',
  /** In place of a price, on a card. */
  noPrice: 'No offer',
  /** The price on the market, on a card. */
  marketPrice: 'Market {price}',
  amount: '×{count, number}',
  /** The number of a skin’s pattern, on a card. */
  seed: '#{seed}',
  /** Reasons not to take an item for deposit. On the card, where space is short. */
  refusal: {
    notTradable: 'Not tradable',
    noOffer: 'No offer',
    notAccepted: 'Not accepted',
    overstocked: 'Overstocked',
  } satisfies Record<Refusal, string>,
  /** The same in the details and for screen readers. */
  refusalReason: {
    notTradable: 'Steam does not let this item be traded at the moment.',
    noOffer: 'The site makes no offer for this item.',
    notAccepted: 'The site does not accept this item for deposit.',
    overstocked: 'The site has enough of this item for now.',
  } satisfies Record<Refusal, string>,
});
