import { formatCount } from '~/lib/language/formatNumber';

/** Texts of messages and notices, in their late chunk. */
export const problemWords = {
  dropped: (count: number) =>
    formatCount(count, {
      one: '# item could not be read and is not shown.',
      other: '# items could not be read and are not shown.',
    }),
  oldWhileOffline: 'You are offline. What you see is what was loaded last.',
  refresh: {
    failed: 'The refresh did not work',
    kept: 'You still see the items and prices that were read before.',
    dismiss: 'Got it',
  },
  empty: {
    title: (game: string) => `No ${game} items here`,
    cause:
      'Your Steam inventory for this game is empty, or Steam hides it: recently traded items and items in storage units are not visible to others.',
    action: 'Open your Steam inventory',
  },
  noMatches: {
    title: 'Nothing matches',
    cause: (asked: readonly string[]) => `No item fits ${asked.join(' and ')}.`,
    asked: { search: 'the search', price: 'the price range', local: 'the filters' },
    action: 'Clear filters',
  },
};
