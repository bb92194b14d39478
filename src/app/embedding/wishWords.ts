import { defineWords } from '~/lib/language/defineWords';

/** Texts about the sum that the site asks for. Each argument is a formatted sum. */
export const wishWords = defineWords({
  wanted: '{money} is wanted.',
  missing: '{missing} of {money} is missing.',
  reached: '{money} is reached.',
  least: 'This site takes deposits from {money}.',
  belowLeast: 'This site takes deposits from {money}: {missing} is missing.',
  aboveMost: 'This site takes deposits up to {money}: this is {above} more.',
});
