import { defineWords } from '~/lib/language/defineWords';

/** The list of items on paper. */
export const printedWords = defineWords({
  item: 'Item',
  exterior: 'Exterior',
  amount: 'Amount',
  offer: 'Offer',
  total: 'Total',
});
