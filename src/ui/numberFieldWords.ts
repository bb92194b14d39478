import { defineWords } from '~/lib/language/defineWords';

export const numberFieldWords = defineWords({
  /** Below a field. The number is written as the language writes one. */
  notANumber: 'This can’t be read here. Write a number, such as 12.50.',
});
