import type { FacetKey, rangeKeys } from '~/inventory/filters/localFilters';
import { defineWords } from '~/lib/language/defineWords';

/** Texts of the local filters. */
export const facetWords = defineWords({
  title: 'Filters',
  /** Headings. */
  facets: {
    status: 'Can be deposited',
    type: 'Type',
    exterior: 'Exterior',
    rarity: 'Rarity',
    mark: 'Kind',
    applied: 'Applied',
    phase: 'Doppler phase',
    amount: 'How many I have',
  } satisfies Record<FacetKey, string>,
  /** Names for values that do not come from the API, each below its heading. StatTrak™ and ★ stay as they are. */
  values: {
    status: {
      depositable: 'Yes',
      notTradable: 'No: not tradable',
      noOffer: 'No: no offer',
      notAccepted: 'No: not accepted',
      overstocked: 'No: overstocked',
    },
    mark: {
      statTrak: 'StatTrak™',
      souvenir: 'Souvenir',
      star: '★',
      plain: 'Not StatTrak™, Souvenir, ★',
    },
    applied: {
      stickers: 'Has stickers',
      charm: 'Has a charm',
      nothing: 'No stickers or charms',
    },
    amount: {
      stack: 'Several',
      single: 'One',
    },
  },
  /** On a chip the value stands without its heading. */
  chips: {
    status: {
      depositable: 'Can be deposited',
      notTradable: 'Not tradable',
      noOffer: 'No offer',
      notAccepted: 'Not accepted',
      overstocked: 'Overstocked',
    },
    mark: {
      star: '★ Knives and gloves',
    },
    amount: {
      stack: 'I have several',
      single: 'I have one',
    },
  },
  /** Labels of fields for a number. */
  ranges: {
    minWear: 'Float from',
    maxWear: 'Float to',
    minRatio: 'Offer at least, % of market',
  } satisfies Record<(typeof rangeKeys)[number], string>,
  /** The same on a chip, with the number. */
  rangeChips: {
    minWear: 'Float from {value}',
    maxWear: 'Float to {value}',
    minRatio: 'Offer at least {value}% of market',
  },
  wear: 'Float',
  ratio: 'Offer and market',
  market: 'Market is a reference price, not what you are paid.',
  counting: 'Counts appear once all items are loaded.',
  /** Buttons that show more or fewer values. */
  more: '{count, number} more',
  fewer: 'Fewer',
  /** `what` is the text of a chip. */
  remove: 'Remove filter: {what}',
  price: 'Offer price',
  /** Button that closes the filters. */
  show: '{count, plural, one {Show # item} other {Show # items}}',
});
