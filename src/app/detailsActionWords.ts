/** The actions on an item in its details; loaded with them. */
export const detailsActionWords = {
  pick: 'Add to basket',
  unpick: 'Remove from basket',
  pickNamesakes: 'Pick the others of this name',
  keepItem: 'Never sell this one',
  keepName: 'Never sell any of this name',
  keptHint: 'Never sold: nothing picks it until you take that back.',
};
