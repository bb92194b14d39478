import { defineWords } from '~/lib/language/defineWords';

/** A field for the number of units of a stack, such as “3 of 12”. */
export const unitsWords = defineWords({
  title: 'How many of {name}',
  /** Stand after the field. */
  of: 'of {most, number}',
  limited: 'of {most, number} (you own {owned, number})',
  /** Button that picks all units. */
  all: 'All {money}',
});
