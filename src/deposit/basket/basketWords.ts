import { formatCount, formatNumber } from '~/lib/language/formatNumber';

/** Texts around the picked items; those of the items themselves are in `contentsWords.ts`. */
export const basketWords = {
  count: (count: number) => formatCount(count, { one: '# item', other: '# items' }),
  loading: (count: number) => ` · ${formatNumber(count)} loading…`,
  total: 'You get',
  deposit: 'Deposit',
  depositSum: (count: number, total: string) =>
    count === 0 ? '' : `${formatCount(count, { one: '# item', other: '# items' })} · ${total}`,
  preparing: 'Reading current prices…',
  showProgress: 'Show progress',
  showOutcome: 'Show how it ended',
  whyNot: {
    empty: 'Pick at least one item to deposit.',
    nothingCounts: 'None of the picked items can be deposited any more.',
    notLoaded: 'Your items are still loading.',
    notRead: 'That could not be loaded. Check your connection and try again.',
  },
  emptyTitle: 'Nothing picked yet',
  emptyHint: 'Click items to add them. Shift-click picks everything in between.',
  show: 'Show basket',
  hide: 'Hide basket',
  clear: 'Clear',
  clearAll: (count: number) =>
    `Clear: remove ${formatCount(count, { one: '# item', other: 'all # items' })}`,
};
