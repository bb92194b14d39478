import type { Item } from '~/assetpay/inventory/item';
import { words } from '~/inventory/words';
import { toMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { createElement } from '~/lib/createElement';
import { formatNumber } from '~/lib/language';

/** Whether there is more than one unit of it to pick. */
export function hasUnits(card: Item): boolean {
  return toMaxAmount(card) > 1 && whyNotDepositable(card) === undefined;
}

/** How many are picked, with one less and one more beside it: for the mouse and the finger; the keys are + and -. */
export function createUnits(): HTMLElement {
  return createElement(
    'div',
    'card-units',
    createElement('span', 'card-fewer', '−'),
    createElement('output', ''),
    createElement('span', 'card-more', '+'),
  );
}

/** Writes how many units are picked; answers what the card's description says of it, if any are. */
export function writeUnits(
  card: HTMLElement,
  { picked, most }: { picked: number; most: number },
): string | undefined {
  const text = words.card.units(formatNumber(picked), formatNumber(most));
  const shown = card.querySelector('.card-units output');
  if (shown !== null && shown.textContent !== text) shown.textContent = text;
  return picked > 0 ? words.card.picked(text) : undefined;
}

/** The step that was pressed on a card: one unit less, one more, or none. */
export function toUnitStep(target: EventTarget): -1 | 0 | 1 {
  if (!(target instanceof Element)) return 0;
  if (target.closest('.card-fewer')) return -1;
  return target.closest('.card-more') ? 1 : 0;
}
