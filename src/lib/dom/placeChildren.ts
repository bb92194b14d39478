/**
 * Makes `children` the only children of `parent`, in that order. A child that is already in place is not
 * touched, as inserting it again would restyle and lay it out again.
 */
export function placeChildren(parent: Element, children: readonly Element[]): void {
  for (const [place, child] of children.entries()) {
    const there = parent.children[place] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
  while (parent.childElementCount > children.length) parent.lastElementChild?.remove();
}
