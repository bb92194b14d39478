import { formatNumber } from '~/lib/language';

/** What can be done with an item from its details; loaded with them. */
export const detailsActionWords = {
  pick: 'Add to basket',
  unpick: 'Remove from basket',
  pickNamesakes: (count: number) => `Pick ${formatNumber(count)} more of this name`,
  keepItem: 'Never sell this one',
  keptItem: 'Sell this one again',
  keepName: 'Never sell this name',
  keptName: 'Sell this name again',
  keptHint: 'On your keep list: nothing picks it until you take it off.',
};
