import { defineWords } from '~/lib/language/defineWords';

/** The number of items that a step picks: `12 items`, or `30 stacks · 1,410 units`. */
export const sumWords = defineWords({
  items: '{count, plural, one {# item} other {# items}}',
  stacks: '{count, plural, one {# stack} other {# stacks}}',
  /** A stack of three items is three units. */
  units: '{count, plural, one {# unit} other {# units}}',
});
