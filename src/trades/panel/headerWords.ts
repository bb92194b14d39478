import { defineWords } from '~/lib/language/defineWords';

// Apart from `words.ts`, as the first load shows it.
export const headerWords = defineWords({
  /** The person’s deposits, open and past: a button and the drawer that it opens. */
  deposits: 'Deposits',
});
