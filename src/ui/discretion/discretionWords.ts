import { defineWords } from '~/lib/language/defineWords';

export const discretionWords = defineWords({
  /** Heading of two choices; the name of the key is in parentheses. */
  title: 'Streamer mode (F8)',
  choices: { off: 'Off', on: 'On' },
  hint: 'Hides sums, IDs and QR codes from everybody who watches your screen.',
  /** Button, in place of what is hidden. */
  showAll: 'Show sums and IDs',
});
