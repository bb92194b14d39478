import { formatNumber } from '~/lib/language';

/** The actions on an item in its details; loaded with them. */
export const detailsActionWords = {
  pick: 'Add to basket',
  unpick: 'Remove from basket',
  pickNamesakes: (count: number) => `Pick ${formatNumber(count)} more of this name`,
  keepItem: 'Keep this one',
  keepName: 'Keep its name',
  keptHint: 'On your keep list: nothing picks it until you take it off.',
};
