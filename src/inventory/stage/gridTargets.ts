import { cardSelectors } from '~/inventory/card/cardParts';

/** The index of the card that was hit, from 0; -1 for none. */
export function readCardIndex(target: EventTarget): number {
  const card = target instanceof Element ? target.closest(cardSelectors.card) : null;
  return Number(card?.getAttribute('aria-posinset') ?? 0) - 1;
}

/** True if the number of items on a stack's card was hit. */
export function isAmount(target: EventTarget): boolean {
  return target instanceof Element && target.closest(cardSelectors.amount) !== null;
}

/** True if the number of picked units on a card was hit. */
export function isUnits(target: EventTarget): boolean {
  return target instanceof Element && target.closest(cardSelectors.pickedUnits) !== null;
}

/** True if the details button of a card was hit. */
export function isDetails(target: EventTarget): boolean {
  return target instanceof Element && target.closest(cardSelectors.details) !== null;
}
