import { defineWords } from '~/lib/language/defineWords';

export const gameCountWords = defineWords({
  /** The number of a game’s items, for screen readers. */
  items: '{count, plural, one {# item} other {# items}}',
});
