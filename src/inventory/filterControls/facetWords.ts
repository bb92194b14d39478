import type { FacetKey, rangeKeys } from '~/inventory/filters/localFilters';
import { formatCount } from '~/lib/language/formatNumber';

/** Texts of the local filters. */
export const facetWords = {
  title: 'Filters',
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
  /** Names for values that do not come from the API. */
  values: new Map(
    Object.entries({
      depositable: 'Yes',
      notTradable: 'No: not tradable',
      noOffer: 'No: no offer',
      notAccepted: 'No: not accepted',
      overstocked: 'No: overstocked',
      statTrak: 'StatTrak™',
      souvenir: 'Souvenir',
      star: '★',
      plain: 'Not StatTrak™, Souvenir, ★',
      stickers: 'Has stickers',
      charm: 'Has a charm',
      nothing: 'No stickers or charms',
      stack: 'Several',
      single: 'One',
    }),
  ),
  /** On a chip the value stands without the name of its filter. */
  chips: new Map(
    Object.entries({
      depositable: 'Can be deposited',
      notTradable: 'Not tradable',
      noOffer: 'No offer',
      notAccepted: 'Not accepted',
      overstocked: 'Overstocked',
      star: '★ Knives and gloves',
      plain: 'Not StatTrak™, Souvenir, ★',
      nothing: 'No stickers or charms',
      stack: 'I have several',
      single: 'I have one',
    }),
  ),
  ranges: {
    minWear: 'Float from',
    maxWear: 'Float to',
    minRatio: 'Offer at least, % of market',
  } satisfies Record<(typeof rangeKeys)[number], string>,
  wear: 'Float',
  ratio: 'Offer and market',
  market: 'Market is a reference price, not what you are paid.',
  counting: 'Counts appear once all items are loaded.',
  more: (count: number) => `${count} more`,
  fewer: 'Fewer',
  remove: (what: string) => `Remove filter: ${what}`,
  price: 'Offer price',
  show: (count: number) => `Show ${formatCount(count, { one: '# item', other: '# items' })}`,
};
