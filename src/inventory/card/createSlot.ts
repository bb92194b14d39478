import { createElement } from '~/lib/createElement';

/** A place for a text on a card, which is there only while there is something to say. */
export type Slot = { element: HTMLElement; write: (text: string | undefined) => void };

/** Writes only what differs: what is written is laid out again. */
export function createSlot(tag: 'b' | 'i' | 'p' | 'span', className = ''): Slot {
  const element = createElement(tag, className);
  const text = document.createTextNode('');
  element.append(text);
  let shown: string | undefined = '';
  return {
    element,
    write: (next) => {
      if (next === shown) return;
      if ((next === undefined) !== (shown === undefined)) element.hidden = next === undefined;
      text.data = next ?? '';
      shown = next;
    },
  };
}
