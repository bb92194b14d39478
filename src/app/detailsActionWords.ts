/** The actions on an item in its details; loaded with them. */
export const detailsActionWords = {
  pick: 'Add to basket',
  unpick: 'Remove from basket',
  pickNamesakes: 'Pick the others of this name',
  keepItem: 'Keep this one',
  keepName: 'Keep all of this name',
  keptHint: 'On your keep list. It can’t be picked until you take it off.',
};
