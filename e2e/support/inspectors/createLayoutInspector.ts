import type { JSHandle, Page } from '@playwright/test';

/**
 * Creates a function in the page that finds whatever overflows, overlaps or is cut off without an ellipsis:
 * the document, the cards, the texts of each card, and the controls around them. Roles say nothing about
 * geometry, so it reads the document itself.
 */
export function createLayoutInspector(page: Page): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle(() => () => {
    type Box = { left: number; right: number; top: number; bottom: number };
    type Named = { name: string; box: Box };
    const faults: string[] = [];

    /** px. A glyph may reach this far beyond its layout box. */
    const slack = { inline: 1.5, block: 4 };

    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack.inline &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack.block;

    const findOverlaps = (things: readonly Named[], where: string) => {
      for (const [index, a] of things.entries()) {
        for (const b of things.slice(index + 1)) {
          if (overlap(a.box, b.box)) faults.push(`${where}: “${a.name}” lies on “${b.name}”`);
        }
      }
    };

    const listTexts = (root: Element): Text[] => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) {
        const { currentNode } = walker;
        // Text for screen readers alone is clipped, so its position does not matter.
        const parent = currentNode.parentElement;
        if (parent && getComputedStyle(parent).clipPath !== 'none') continue;
        if (currentNode instanceof Text && currentNode.data.trim() !== '') texts.push(currentNode);
      }
      return texts;
    };

    const toTextBox = (text: Text): Box => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect();
    };

    /** Finds the nearest element around a text that clips its overflow. */
    const findClip = (text: Text, card: Element): Element => {
      let element = text.parentElement;
      while (element && element !== card) {
        if (getComputedStyle(element).overflowX !== 'visible') return element;
        element = element.parentElement;
      }
      return card;
    };

    const inspectCard = (card: Element) => {
      const name = `card ${card.firstElementChild?.textContent}`;
      const shown: Named[] = [];
      for (const text of listTexts(card)) {
        const box = toTextBox(text);
        const clip = findClip(text, card);
        const edge = clip.getBoundingClientRect();
        const style = getComputedStyle(clip);
        const isClamped = !['', 'none'].includes(style.webkitLineClamp);
        const isEllipsed = style.textOverflow === 'ellipsis' && style.display === 'block';
        const isCut = box.left < edge.left - slack.inline || box.right > edge.right + slack.inline;
        if (isCut && !isEllipsed && !isClamped) faults.push(`${name}: “${text.data}” is cut off`);
        const isOut = box.top < edge.top - slack.block || box.bottom > edge.bottom + slack.block;
        if (isOut && !isClamped) faults.push(`${name}: “${text.data}” stands out of its box`);
        const left = Math.max(box.left, edge.left);
        const right = Math.min(box.right, edge.right);
        const top = Math.max(box.top, edge.top);
        const bottom = Math.min(box.bottom, edge.bottom);
        shown.push({ name: text.data, box: { left, right, top, bottom } });
      }
      findOverlaps(shown, name);
    };

    const isShown = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().width > 1;

    const inspectControls = (controls: readonly Element[], where: string) => {
      const named = controls.filter(isShown).map((control) => ({
        name: control.getAttribute('aria-label') ?? control.textContent ?? control.tagName,
        box: control.getBoundingClientRect(),
      }));
      for (const { name, box } of named) {
        if (box.left < -0.5 || box.right > innerWidth + 0.5)
          faults.push(`${where}: “${name}” leaves the window`);
      }
      findOverlaps(named, where);
    };

    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth > innerWidth)
      faults.push(`the page is ${scrollWidth - innerWidth} px too wide`);
    const cards = [...document.querySelectorAll('[role=listbox] [role=option]')];
    findOverlaps(
      cards.map((card) => ({
        name: card.getAttribute('aria-label') ?? '',
        box: card.getBoundingClientRect(),
      })),
      'grid',
    );
    cards.forEach(inspectCard);
    const controls = [...document.querySelectorAll('button, a[href], input, select, summary')];
    const isInBasket = (control: Element) => control.closest('[aria-label=Basket]') !== null;
    inspectControls(controls.filter(isInBasket), 'basket');
    inspectControls(
      controls.filter((control) => !isInBasket(control)),
      'page',
    );
    return faults;
  });
}
