import { defineWords } from '~/lib/language/defineWords';

/** A line of the basket: something is picked in another game, too. {game} is its name. */
export const otherPicksWords = defineWords({
  /** A sum may follow. */
  picked: 'Also picked in {game}: {count, number}',
  /** Button that leads to that game; the second text is what it is called. */
  show: 'Show',
  showGame: 'Show {game}',
});
