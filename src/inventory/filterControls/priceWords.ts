import { defineWords } from '~/lib/language/defineWords';

export const priceWords = defineWords({
  minPrice: 'Min price',
  maxPrice: 'Max price',
  /** Stand in the empty fields: four letters at most. */
  min: 'Min',
  max: 'Max',
});
