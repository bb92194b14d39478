import { cardSelectors } from '~/inventory/card/cardParts';

/** The index of the card that was hit, from 0; -1 for none. */
export function readCardIndex(target: EventTarget): number {
  const card = target instanceof Element ? target.closest(cardSelectors.card) : null;
  return Number(card?.getAttribute('aria-posinset') ?? 0) - 1;
}

const createTest = (selector: string) => (target: EventTarget) =>
  target instanceof Element && target.closest(selector) !== null;

/** True if a card was hit that cannot be picked. */
export const isRefused = createTest('[aria-disabled=true]');

/** True if the number of items on a stack's card was hit. */
export const isAmount = createTest(cardSelectors.amount);

/** True if the number of picked units on a card was hit. */
export const isUnits = createTest(cardSelectors.pickedUnits);

/** True if the details button of a card was hit. */
export const isDetails = createTest(cardSelectors.details);
