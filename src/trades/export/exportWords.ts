import { defineWords } from '~/lib/language/defineWords';

export const exportWords = defineWords({
  /** Button: saves a file that a calendar reads. */
  calendar: 'Hold ends for your calendar',
  /** Button: saves a file that a spreadsheet reads. */
  table: 'Save as a table (CSV)',
  /** Below the two buttons. */
  hint: 'The table holds the deposits that have been loaded here.',
  /** The title of an entry in a calendar. `money` is paid then. */
  holdEnds: 'Hold ends: {money}',
  holdEndsUnknown: 'Hold ends',
});
