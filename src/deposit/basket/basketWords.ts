import { formatCount } from '~/lib/language';

/** What the basket says before anything is in it; the rest is in `contentsWords.ts`, which loads later. */
export const basketWords = {
  basket: 'Basket',
  count: (count: number) => formatCount(count, { one: '# item', other: '# items' }),
  total: 'Total',
  deposit: 'Deposit',
  depositSum: (count: number, total: string) =>
    count === 0 ? '' : `${formatCount(count, { one: '# item', other: '# items' })} · ${total}`,
  preparing: 'Reading current prices…',
  sending: 'Sending…',
  showProgress: 'Show progress',
  whyNot: {
    empty: 'Pick at least one item to deposit.',
    nothingCounts: 'None of the picked items can be deposited any more.',
    notLoaded: 'Your items are still loading.',
    notRead: 'That could not be loaded. Check your connection and try again.',
  },
  listLost: 'The list could not be loaded',
  listLostHint: 'Your picks are kept. Check your connection.',
  loadList: 'Load the list',
  emptyTitle: 'Nothing picked yet',
  emptyHint: 'Click items to add them. Shift-click picks everything in between.',
  show: 'Show basket',
  hide: 'Hide basket',
  clear: 'Clear',
  clearAll: (count: number) =>
    `Clear: remove ${formatCount(count, { one: '# item', other: 'all # items' })}`,
};
