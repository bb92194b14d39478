import { defineWords } from '~/lib/language/defineWords';

/** Texts of messages and notices, in their late chunk. */
export const problemWords = defineWords({
  dropped:
    '{count, plural, one {# item could not be read and is not shown.} other {# items could not be read and are not shown.}}',
  oldWhileOffline: 'You are offline. What you see is what was loaded last.',
  refresh: {
    /** `title` is the title of an error, such as “Steam is not answering”. */
    failed: 'The refresh did not work: {title}',
    kept: 'You still see the items and prices that were read before.',
    /** Button. */
    dismiss: 'Got it',
  },
  /** Button, once the link to Steam’s settings was followed. */
  mended: 'I have done it, try again',
  empty: {
    title: 'No {game} items here',
    cause:
      'Your Steam inventory for this game is empty, or Steam hides it: recently traded items and items in storage units are not visible to others.',
    action: 'Open your Steam inventory',
  },
  noMatches: {
    title: 'Nothing matches',
    /** `asked` is one of the texts below, or a list of them: “the search and the filters”. */
    cause: 'No item fits {asked}.',
    asked: { search: 'the search', price: 'the price range', local: 'the filters' },
    action: 'Clear filters',
  },
});
