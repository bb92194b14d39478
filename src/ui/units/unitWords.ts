import { defineWords } from '~/lib/language/defineWords';

/** Texts about the unit that a site counts in, as coins. */
export const unitWords = defineWords({
  /** A sum in both: “28.75 coins ($17.64)”. */
  both: '{units} ({usd})',
  /** Opens the explanation: {units} is a sum, as “28.75 coins”. */
  why: 'Why {units}?',
  /** {smallest} is the smallest sum, as “0.01 coins”. */
  rounding: {
    floor: 'Parts smaller than {smallest} are left out.',
    half: 'Rounded to {smallest}.',
  },
  /** {date} is the day of the rate. */
  asOf: 'The rate is of {date}.',
  /** Part of the same explanation. */
  sent: 'The deposit itself is in US dollars.',
  /** The rounded sums above do not add up to the total. */
  lines: 'Each line is rounded by itself, so the lines don’t add up to the exact total.',
  /** {percent} as “5%”. */
  bonus: 'Bonus of the site, {percent}',
  withBonus: 'With the bonus',
});
