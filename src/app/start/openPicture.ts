/**
 * Lets the grid of the picture in `index.html` be used and read, and nothing else of it (`scripts/startScreen`). Answers
 * the element of the grid; `undefined` if there is no picture.
 */
export function openPicture(document: Document): HTMLElement | undefined {
  const lists = document.querySelectorAll<HTMLElement>('[inert] .grid-list');
  // There is a copy for narrow and one for wide windows.
  const list = [...lists].find((each) => each.getClientRects().length > 0);
  if (list === undefined) return undefined;
  let part: Element = list;
  while (!part.hasAttribute('inert') && part.parentElement !== null) {
    const { parentElement } = part;
    for (const other of parentElement.children) if (other !== part) hide(other);
    part = parentElement;
  }
  part.removeAttribute('inert');
  part.removeAttribute('aria-hidden');
  return list;
}

function hide(part: Element): void {
  part.setAttribute('inert', '');
  part.setAttribute('aria-hidden', 'true');
}
