import { defineWords } from '~/lib/language/defineWords';

/** Said of a card that is part of a deposit and cannot be picked. The first of each pair stands on the card, three words at most. */
export const holdWords = defineWords({
  offer: 'In an offer',
  offerLong: 'Already in an open trade offer.',
  attempt: 'Being sent',
  attemptLong: 'Reserved: we are finding out whether it was sent.',
  /** The same of some units of a stack, while the others are free. */
  part: '{count, number} in an offer',
  partLong: 'Units already in an open trade offer: {count, number}.',
  /** Button below “Already in an open trade offer.” */
  showOffer: 'Show the offer',
});
