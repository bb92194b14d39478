import { defineWords } from '~/lib/language/defineWords';

/** The actions on an item in its details; loaded with them. Buttons, but for the hint. */
export const detailsActionWords = defineWords({
  pick: 'Add to basket',
  unpick: 'Remove from basket',
  pickNamesakes: 'Pick the others of this name',
  /** Keeps an item from being picked, until that is taken back. */
  keepItem: 'Never sell this one',
  /** The same for all items of its name. */
  keepName: 'Never sell any of this name',
  keptHint: 'Never sold: nothing picks it until you take that back.',
});
