/** The properties that Testing Library asks for, of each element and its ancestors. */
type Style = { display: string; visibility: string; pointerEvents: string };

const remembering = new WeakSet<Window>();

/** By these attributes, and the name of the element, jsdom's style sheet of a browser decides them. */
const deciding = ['style', 'hidden', 'open', 'type'] as const;

/**
 * Makes jsdom remember how elements of one kind are shown. It holds an element against each rule of a browser, which took a
 * third of the time of these tests. Any other property is computed as before, and so is all where a sheet has been added.
 */
export function rememberStyles(window: Window & typeof globalThis): void {
  if (remembering.has(window)) return;
  remembering.add(window);
  const compute = window.getComputedStyle.bind(window);
  const known = new Map<string, Style>();

  /** The style of the element by itself, without the inherited one. */
  const readAlone = (element: Element): Style => {
    const values = deciding.map((name) => element.getAttribute(name));
    const kind = JSON.stringify([element.namespaceURI, element.localName, ...values]);
    const remembered = known.get(kind);
    if (remembered !== undefined) return remembered;
    const clone = document.createElementNS(element.namespaceURI, element.localName);
    for (const [index, value] of values.entries()) {
      if (value !== null) clone.setAttribute(deciding[index] ?? '', value);
    }
    const { display, visibility, pointerEvents } = compute(clone);
    known.set(kind, { display, visibility, pointerEvents });
    return { display, visibility, pointerEvents };
  };

  const inheritsNothing = (element: Element | null): boolean => {
    if (element === null) return true;
    const { visibility, pointerEvents } = readAlone(element);
    const isPlain = visibility === 'visible' && pointerEvents === 'auto';
    return isPlain && inheritsNothing(element.parentElement);
  };

  const isKnown = (element: Element) =>
    element.ownerDocument.styleSheets.length === 0 &&
    // These depend on where they stand, and on whether they are open.
    element.localName !== 'summary' &&
    !element.hasAttribute('popover') &&
    inheritsNothing(element);

  window.getComputedStyle = (element, pseudoElement) => {
    if (pseudoElement || !isKnown(element)) return compute(element, pseudoElement);
    const style = readAlone(element);
    const read = (name: string | symbol) => Reflect.get(style, name);
    return new Proxy(CSSStyleDeclaration.prototype, {
      get: (_prototype, name) => {
        if (name !== 'getPropertyValue') return read(name) ?? Reflect.get(compute(element), name);
        return (property: string) => read(property) ?? compute(element).getPropertyValue(property);
      },
    });
  };
}
