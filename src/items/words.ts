import { formatCount } from '~/lib/language/formatNumber';
import type { Refusal } from './whyNotDepositable';

export const words = {
  namelessItem: 'Unnamed item',
  souvenir: 'Souvenir',
  noPrice: 'No offer',
  marketPrice: (price: string) => `Market ${price}`,
  fade: (percentage: string) => `Fade ${percentage}`,
  float: { low: 'Low float', high: 'High float' },
  oldStickers: (count: number) =>
    formatCount(count, { one: 'Old sticker', other: '# old stickers' }),
  amount: (count: string) => `×${count}`,
  seed: (seed: string) => `#${seed}`,
  /** On the card, where space is short. */
  refusal: {
    notTradable: 'Not tradable',
    noOffer: 'No offer',
    notAccepted: 'Not accepted',
    overstocked: 'Overstocked',
  } satisfies Record<Refusal, string>,
  /** In the details and for screen readers. */
  refusalReason: {
    notTradable: 'Steam does not let this item be traded at the moment.',
    noOffer: 'The site makes no offer for this item.',
    notAccepted: 'The site does not accept this item for deposit.',
    overstocked: 'The site has enough of this item for now.',
  } satisfies Record<Refusal, string>,
};
