import { createElement } from '~/lib/dom/createElement';

/** An element for one text on a card, hidden while the text is `undefined`. */
export type Slot = { element: HTMLElement; write: (text: string | undefined) => void };

/** Writes only changed texts, as each write costs a layout. */
export function createSlot(tag: 'b' | 'div' | 'i' | 'span', className = ''): Slot {
  const element = createElement(tag, className);
  const text = document.createTextNode('');
  element.append(text);
  let shown: string | undefined = '';
  return {
    element,
    write: (next) => {
      if (next === shown) return;
      if ((next === undefined) !== (shown === undefined)) element.hidden = next === undefined;
      // A translator that came before `followTranslators` has taken the text out of the card.
      if (text.parentNode !== element) element.replaceChildren(text);
      text.data = next ?? '';
      shown = next;
    },
  };
}
