import { defineWords } from '~/lib/language/defineWords';

export const printedWords = defineWords({
  /** Heading on paper. */
  title: '{count, plural, one {# item} other {# items}}',
});
