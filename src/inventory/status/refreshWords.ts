import { defineWords } from '~/lib/language/defineWords';

/** The button that reads the inventory again. Beside its name stands one of the other texts: keep them short. */
export const refreshWords = defineWords({
  now: 'Refresh',
  /** `age` is “4 min. ago”. */
  age: 'read {age}',
  justNow: 'prices just read',
  unknown: 'read prices again',
  running: 'Reading Steam…',
  /** `countdown` is “8s” or “2m 05s”. */
  again: 'again in {countdown}',
  old: 'old prices, {age}',
});
