import { defineWords } from '~/lib/language/defineWords';

/** The one text of the basket that is shown before its code has loaded. */
export const words = defineWords({
  basket: 'Basket',
});
