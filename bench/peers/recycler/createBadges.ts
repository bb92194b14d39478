import type { ItemBadge } from '~/items/itemBadges';
import { createElement } from './createElement';
import { createTextSlot, type TextSlot } from './createTextSlot';

/** The badges of a card. It keeps as many elements as any item needed so far, and hides the rest. */
export function createBadges(parent: Element): (badges: readonly ItemBadge[]) => void {
  const line = createElement('div', 'card-badges', parent);
  const slots: TextSlot[] = [];
  line.hidden = true;
  return (badges) => {
    const isEmpty = badges.length === 0;
    if (line.hidden !== isEmpty) line.hidden = isEmpty;
    if (isEmpty) return;
    while (slots.length < badges.length) slots.push(createTextSlot('span', '', line));
    for (const [place, slot] of slots.entries()) {
      const badge = badges[place];
      slot.show(badge?.text);
      if (badge && slot.element.dataset.tone !== badge.tone) slot.element.dataset.tone = badge.tone;
    }
  };
}
