/** Class names of a card and its parts. Code and style sheets name cards by these alone (`scripts/styles.test.ts`). */
export const cardParts = {
  card: 'card',
  skeleton: 'card-skeleton',
  picture: 'card-picture',
  badges: 'card-badges',
  decals: 'card-decals',
  charm: 'card-charm',
  family: 'card-family',
  title: 'card-title',
  longTitle: 'card-title-long',
  longName: 'card-name-long',
  wear: 'card-wear',
  units: 'card-units',
  fewer: 'card-fewer',
  more: 'card-more',
  price: 'card-price',
  refusal: 'card-refusal',
  details: 'card-details',
} as const;

/** Selectors by which the grid finds a card and its parts. */
export const cardSelectors = {
  card: '[role=option]',
  /** The number of items on a stack's card. */
  amount: '[data-tone=amount]',
  details: `.${cardParts.details}`,
  fewer: `.${cardParts.fewer}`,
  more: `.${cardParts.more}`,
  pickedUnits: `.${cardParts.units} output`,
  /** The texts that a search highlights. Each element begins with a text node. */
  searched: `.${cardParts.family}, .${cardParts.title}, .${cardParts.wear} b, .${cardParts.badges} span`,
} as const;
