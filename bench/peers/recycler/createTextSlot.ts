import { createElement } from './createElement';

/** An element for one optional text of a card. */
export type TextSlot = { element: HTMLElement; show: (text: string | undefined) => void };

/** Writes changes only. A missing part is hidden, as removing it costs more. */
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
