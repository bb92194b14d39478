/**
 * Makes `children` all that is in `parent`, in their order. What stands in its place already is not touched: what is
 * put in is styled and laid out again.
 */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  for (const [place, child] of children.entries()) {
    const there = parent.children[place] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
  while (parent.childElementCount > children.length) parent.lastElementChild?.remove();
}
