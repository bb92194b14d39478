import { createElement } from './createElement';

/** An element for one text, which a card may lack. */
export type TextSlot = { element: HTMLElement; show: (text: string | undefined) => void };

/** Nothing is written but what changed. A part that a card lacks is hidden: cheaper than taking it out. */
export function createTextSlot(
  tag: keyof HTMLElementTagNameMap,
  className: string,
  parent: Element,
): TextSlot {
  const element = createElement(tag, className, parent);
  const node = document.createTextNode('');
  element.append(node);
  let written = '';
  let isHidden = false;
  return {
    element,
    show: (text) => {
      if ((text === undefined) !== isHidden) {
        isHidden = text === undefined;
        element.hidden = isHidden;
      }
      if (text === undefined || text === written) return;
      written = text;
      node.data = text;
    },
  };
}
