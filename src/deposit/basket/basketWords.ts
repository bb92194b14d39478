import { defineWords } from '~/lib/language/defineWords';

/** Texts around the picked items; those of the items themselves are in `contentsWords.ts`. */
export const basketWords = defineWords({
  count: '{count, plural, one {# item} other {# items}}',
  /** Beside the heading while some picked items are still being read. */
  countLoading:
    '{count, plural, one {# item} other {# items}} · {loading, plural, one {# loading…} other {# loading…}}',
  /** For screen readers: {count} is the text beside the heading, as “2 items”, {total} the sum. */
  spoken: '{count}, {total}',
  /** Label of the sum. */
  total: 'You get',
  /** Below the sum where the basket is closed: the parts paid now and after the hold. */
  split: '{now} now, {later} about {day}',
  /** Button. */
  deposit: 'Deposit',
  /** Second line of the button “Deposit”. */
  depositSum: '{count, plural, one {# item} other {# items}} · {total}',
  preparing: 'Reading current prices…',
  /** On the button “Deposit”, in the place of that word, while a deposit is under way. */
  showProgress: 'Show progress',
  /** The same after its end. */
  showOutcome: 'Show the outcome',
  whyNot: {
    empty: 'Pick at least one item to deposit.',
    noneAccepted: 'None of these items can be deposited right now.',
    nothingCounts: 'None of the picked items can be deposited any more.',
    notLoaded: 'Your items are still loading.',
    notRead: 'That could not be loaded. Check your connection and try again.',
  },
  emptyTitle: 'Nothing picked yet',
  emptyHint: 'Click items to add them. Shift-click picks everything in between.',
  /** The same where fingers point. */
  emptyHintTouch: 'Tap items to add them. Press and hold one to pick everything up to it.',
  show: 'Show basket',
  hide: 'Hide basket',
  /** Button that empties the basket. */
  clear: 'Clear',
  /** The same button for screen readers. Begins with the text of the button. */
  clearAll: '{count, plural, one {Clear: remove # item} other {Clear: remove all # items}}',
});
