import { defineWords } from '~/lib/language/defineWords';

export const languageWords = defineWords({
  /** The accessible name of the list of languages. */
  name: 'Language',
  lost: 'This language did not load. Check your connection, then choose it again.',
});
