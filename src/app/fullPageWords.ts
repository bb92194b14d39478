import { defineWords } from '~/lib/language/defineWords';

/** Texts in place of the whole page, if it cannot start or has crashed. */
export const fullPageWords = defineWords({
  /** Button. */
  action: 'Load again',
  wrong: {
    title: 'This page is set up incorrectly',
    /** `keys` are names in the file. */
    cause:
      'The file config.json has a value that can’t be used: {keys}. The site’s developers can fix it; nothing is wrong with your items or your account.',
  },
  failed: {
    title: 'This page can’t start here',
    cause:
      'Something that it needs is missing in this browser. Update the browser, or open this page in another one. Nothing is wrong with your items or your account.',
  },
  lost: {
    title: 'This page did not load',
    /** `answer` is one of the five texts below. */
    cause:
      'The settings of this site (config.json) did not arrive: {answer}. Check your connection, and sign in if this site or your Wi-Fi asks for it. Your items and picks are safe.',
    answers: {
      network: 'there was no answer',
      redirect: 'the answer was a redirect',
      empty: 'the answer was empty',
      markup: 'the answer was a web page',
    },
    /** An HTTP status, such as 404. */
    status: 'the answer was status {status}',
  },
  crashed: {
    title: 'This page ran into a fault',
    cause:
      'Your items are safe. Load the page again: it keeps your picks and checks on any deposit that was under way.',
  },
});
