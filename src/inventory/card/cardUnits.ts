import type { Item } from '~/assetpay/inventory/item';
import { words } from '~/inventory/words';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { createElement } from '~/lib/dom/createElement';
import { cardParts, cardSelectors } from './cardParts';

/** True if more than one unit can be picked. */
export function hasUnits(card: Item): boolean {
  return computeMaxAmount(card) > 1 && whyNotDepositable(card) === undefined;
}

/** The number of picked units between a minus and a plus button, for mouse and finger; the keyboard has + and -. */
export function createUnits(): HTMLElement {
  return createElement(
    'div',
    cardParts.units,
    createElement('span', cardParts.fewer, '−'),
    createElement('output', ''),
    createElement('span', cardParts.more, '+'),
  );
}

/** Writes how many units are picked. Returns that in words for the card's description; `undefined` if none are. */
export function writeUnits(
  card: HTMLElement,
  units: { picked: number; most: number },
): string | undefined {
  const text = words.card.units(units);
  const shown = card.querySelector(cardSelectors.pickedUnits);
  if (shown !== null && shown.textContent !== text) shown.textContent = text;
  return units.picked > 0 ? words.card.picked(units) : undefined;
}

/** The button that was pressed: -1 for one unit less, 1 for one more, 0 for neither. */
export function readUnitStep(target: EventTarget): -1 | 0 | 1 {
  if (!(target instanceof Element)) return 0;
  if (target.closest(cardSelectors.fewer)) return -1;
  return target.closest(cardSelectors.more) ? 1 : 0;
}
