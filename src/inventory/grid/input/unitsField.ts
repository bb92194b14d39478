import './unitsField.css';
import type { Item } from '~/assetpay/inventory/item';
import { cardSelectors } from '~/inventory/card/cardParts';
import type { Selection } from '~/inventory/picking/Selection';
import { sumOffers } from '~/inventory/stacks/stackValue';
import { toFullName } from '~/items/itemNames';
import { createElement } from '~/lib/dom/createElement';
import { formatCents } from '~/lib/money';
import { unitsWords as words } from './unitsWords';

type Options = {
  /** The option whose units are set. */
  card: Element;
  item: Item;
  selection: Selection;
  /** Takes the focus when the field closes. */
  list: HTMLElement;
};

/** px between the field and the edge of the window. */
const margin = 8;

/**
 * Opens a number field over the units of a card. Each typed number is picked at once; Enter, Escape and a press
 * elsewhere close it. It stands outside of the listbox, as an option can hold no field.
 */
export function openUnitsField({ card, item, selection, list }: Options): void {
  const { picked, most } = selection.countUnits(item);
  if (most < 1) return;
  const field = createField(picked);
  const owned = item.amount ?? 1;
  const limit = createElement('span', 'text-ink-soft');
  limit.textContent = owned > most ? words.limited({ most, owned }) : words.of({ most });
  const all = createElement('button', '', words.all({ money: formatCents(sumOffers(item)) }));
  all.setAttribute('type', 'button');
  const box = createElement('div', 'units-field', field, limit, all);
  const title = words.title({ name: toFullName(item) });
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', title);
  field.setAttribute('aria-label', title);
  place(box, card);

  // The box goes with its focus. It must not be removed before: its own removal would take the focus and remove it again.
  const leave = () => list.focus({ preventScroll: true });
  field.addEventListener('input', () => {
    const units = readUnits(field.value);
    if (units !== undefined) selection.setUnits(item, Math.min(units, most));
  });
  all.addEventListener('click', () => {
    selection.setUnits(item, most);
    leave();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target === field)) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget)))
      setTimeout(() => box.remove());
  });
  document.body.append(box);
  field.focus({ preventScroll: true });
  field.select();
}

function createField(picked: number): HTMLInputElement {
  const field = document.createElement('input');
  field.className = 'field';
  field.inputMode = 'numeric';
  field.autocomplete = 'off';
  field.maxLength = 5;
  field.value = picked > 0 ? String(picked) : '';
  return field;
}

/** A typed whole number; `undefined` for anything else, as for a field that is just empty. */
function readUnits(text: string): number | undefined {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text) : undefined;
}

/** Places the field over the units of the card, within the window. */
function place(box: HTMLElement, card: Element): void {
  const units = (card.querySelector(cardSelectors.pickedUnits) ?? card).getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const fieldWidth = Math.min(272, width - 2 * margin);
  const left = Math.max(
    margin,
    Math.min(units.left + units.width / 2 - fieldWidth / 2, width - margin - fieldWidth),
  );
  const isMirrored = getComputedStyle(card).direction === 'rtl';
  box.style.setProperty('--start', `${isMirrored ? width - left - fieldWidth : left}px`);
  box.style.setProperty('--top', `${units.top + window.scrollY - margin}px`);
}
