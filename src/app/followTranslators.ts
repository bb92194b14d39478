/**
 * Translators of browsers take text nodes out of the page and put `<font>` elements in their place
 * (https://github.com/facebook/react/issues/11538). What is written to a text node afterwards is seen by nobody: a
 * recycled card would show the name of another item, and React would fail when it removes the node.
 */

/** The elements that stand where texts of the page stood. */
const standIns = new WeakMap<Node, Element>();

let isFollowing = false;
let isPatched = false;

/** Keeps the texts below `root` true while a translator is at work. Changes nothing before it has begun. */
export function followTranslators(root: Node): void {
  if (isFollowing) return;
  isFollowing = true;
  const observer = new MutationObserver((records) => {
    for (const pair of findReplaced(records)) {
      standIns.set(pair.text, pair.standIn);
      patchOnce();
    }
  });
  observer.observe(root, { childList: true, subtree: true });
}

const isFont = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';

/** Pairs texts that left the page with what took their place, in one step or in two of either order. */
function findReplaced(records: readonly MutationRecord[]): { text: Node; standIn: Element }[] {
  const added = records.filter(({ addedNodes }) => [...addedNodes].some(isFont));
  if (added.length === 0) return [];
  const paired = new Set<Node>();
  return records.flatMap((record) =>
    [...record.removedNodes].flatMap((text) => {
      if (text.nodeType !== Node.TEXT_NODE || text.isConnected) return [];
      const near = [...record.addedNodes, record.previousSibling, record.nextSibling];
      // The neighbour of a text may be the stand-in of another one.
      const standIn = [...near, ...findAddedLater(record, added)].find(
        (node) => isFont(node) && !paired.has(node),
      );
      if (!isFont(standIn)) return [];
      paired.add(standIn);
      return [{ text, standIn }];
    }),
  );
}

function findAddedLater(removal: MutationRecord, added: readonly MutationRecord[]): Node[] {
  const later = added.find(
    ({ target, previousSibling, nextSibling }) =>
      target === removal.target &&
      previousSibling === removal.previousSibling &&
      nextSibling === removal.nextSibling,
  );
  return [...(later?.addedNodes ?? [])];
}

/** The child of `parent` that is, holds or replaces `node`. */
function findStandIn(node: Node, parent: Node): Node | undefined {
  let at: Node | null = standIns.get(node) ?? node;
  while (at !== null && at.parentNode !== parent) at = at.parentNode;
  return at ?? undefined;
}

/** A text that comes back takes its place from its stand-in. */
function release(node: Node): void {
  standIns.get(node)?.remove();
  standIns.delete(node);
}

function patchOnce(): void {
  if (isPatched) return;
  isPatched = true;
  patchWrites(Node.prototype, 'nodeValue');
  patchWrites(CharacterData.prototype, 'data');
  patchRemoval();
  patchInsertion();
}

function patchWrites(prototype: Node, name: 'nodeValue' | 'data'): void {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  if (own?.set === undefined) return;
  const { set } = own;
  Object.defineProperty(prototype, name, {
    ...own,
    set(this: Node, text: string | null) {
      set.call(this, text);
      const standIn = standIns.get(this);
      if (standIn !== undefined) standIn.textContent = text;
    },
  });
}

function patchRemoval(): void {
  const { removeChild } = Node.prototype;
  Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    const there = child.parentNode === this ? child : findStandIn(child, this);
    if (there !== undefined) removeChild.call(this, there);
    standIns.delete(child);
    return child;
  };
}

function patchInsertion(): void {
  const { insertBefore, appendChild } = Node.prototype;
  Node.prototype.insertBefore = function <Child extends Node>(
    this: Node,
    child: Child,
    next: Node | null,
  ): Child {
    release(child);
    const place = next === null ? null : (findStandIn(next, this) ?? null);
    insertBefore.call(this, child, place);
    return child;
  };
  Node.prototype.appendChild = function <Child extends Node>(this: Node, child: Child): Child {
    release(child);
    appendChild.call(this, child);
    return child;
  };
}
