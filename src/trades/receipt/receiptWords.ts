import { defineWords } from '~/lib/language/defineWords';

export const receiptWords = defineWords({
  /** Button: prints one deposit on a sheet of paper. */
  print: 'Print a receipt',
  /** The heading of that sheet. */
  title: 'Receipt of a deposit',
});
