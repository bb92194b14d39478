import type { JSHandle, Page } from '@playwright/test';

/**
 * Creates a function in the page that finds whatever overflows, overlaps or is cut off without an ellipsis: the
 * document, its texts, the cards and the controls; with a dialog open, only what stands in it. Roles say nothing about
 * geometry, so it reads the document itself.
 */
export function createLayoutInspector(page: Page): Promise<JSHandle<() => string[]>> {
  return page.evaluateHandle(() => () => {
    type Box = { left: number; right: number; top: number; bottom: number };
    type Thing = {
      name: string;
      /** One for each line of a text. */
      boxes: readonly Box[];
      /** The nearest ancestor that stays while others scroll: it may lie on things of other layers. */
      layer?: Element | undefined;
    };
    const faults: string[] = [];
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;

    /** With a larger font, more space between letters or a longer language, a sum may end in an ellipsis. */
    const { fontSize, letterSpacing } = getComputedStyle(document.body);
    const isEnglish = document.documentElement.lang === 'en';
    const isPlain = isEnglish && fontSize === '16px' && letterSpacing === 'normal';

    /** px. A glyph may reach this far beyond its layout box. */
    const slack = { inline: 1.5, block: 4 };

    const overlap = (a: Box, b: Box) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack.inline &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack.block;

    const intersect = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      right: Math.min(a.right, b.right),
      top: Math.max(a.top, b.top),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isFilled = ({ left, right, top, bottom }: Box) => right > left && bottom > top;

    /** The effect of an element on the texts in it, read once, as a style is read slowly. */
    type Frame = {
      element: Element;
      isHidden: boolean;
      stays: boolean;
      clip?: { edge: Box; isScrolled: boolean; isEllipsed: boolean; lines: number; shown: number };
    };
    const toFrame = (element: Element): Frame => {
      const style = getComputedStyle(element);
      const stays = ['fixed', 'sticky'].includes(style.position);
      const frame = { element, isHidden: style.clipPath !== 'none', stays };
      if (style.overflowX === 'visible' && style.overflowY === 'visible') return frame;
      const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
      const isCut = element.scrollHeight > element.clientHeight + 1;
      const height = Number.parseFloat(style.lineHeight);
      return {
        ...frame,
        clip: {
          edge: element.getBoundingClientRect(),
          isScrolled: /auto|scroll/.test(style.overflowX + style.overflowY),
          isEllipsed: style.textOverflow === 'ellipsis',
          lines: Number(style.webkitLineClamp) || 0,
          shown: isCut ? (element.clientHeight - padding) / height : 0,
        },
      };
    };

    const known = new Map<Element, readonly Frame[]>();
    /** The element and its ancestors, from the inside out. */
    const listFrames = (element: Element | null): readonly Frame[] => {
      if (element === null || element === document.body) return [];
      const frames = known.get(element) ?? [toFrame(element), ...listFrames(element.parentElement)];
      known.set(element, frames);
      return frames;
    };

    const findLayer = (element: Element | null) =>
      listFrames(element).find(({ stays }) => stays)?.element;

    const inspect = (things: readonly Thing[], where: string) => {
      for (const [index, a] of things.entries()) {
        for (const b of things.slice(index + 1)) {
          const lies = a.boxes.some((box) => b.boxes.some((other) => overlap(box, other)));
          if (lies && a.layer === b.layer) faults.push(`${where}: “${a.name}” lies on “${b.name}”`);
        }
        const leaves = a.boxes.some(
          ({ left, right }) => left < -slack.inline || right > innerWidth + slack.inline,
        );
        if (leaves) faults.push(`${where}: “${a.name}” leaves the window`);
      }
    };

    /** True if somebody sees the text. What is for screen readers alone is clipped, wherever it stands. */
    const isSeen = ({ data, parentElement: parent }: Text) =>
      parent !== null &&
      data.trim() !== '' &&
      // The browser draws the texts of a list to choose from.
      parent.closest('select') === null &&
      parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      listFrames(parent).every(({ isHidden }) => !isHidden);

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { currentNode } = walker;
      if (currentNode instanceof Text && isSeen(currentNode)) texts.push(currentNode);
    }
    /** The texts by the nearest element around them that the selector finds. */
    const groupTexts = (selector: string) => {
      const groups = new Map<Element | null | undefined, Text[]>();
      for (const text of texts) {
        const around = text.parentElement?.closest(selector);
        const group = groups.get(around) ?? [];
        groups.set(around, group);
        group.push(text);
      }
      return groups;
    };

    const range = document.createRange();
    const readLines = (text: Text): Box[] => {
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    const drawn = new Map<Text, Box[]>();
    const listLines = (text: Text): Box[] => {
      const lines = drawn.get(text) ?? readLines(text);
      drawn.set(text, lines);
      return lines;
    };

    /** Pseudo-locales are longer than any language, and may take more lines. That from right to left overrides the direction. */
    const isPseudo = (words: string) =>
      document.documentElement.lang === 'en-XA' || words.includes('\u202E');

    /** Many lines of a word or two each are hard to read, and push what follows out of sight. */
    const isSqueezed = (boxes: readonly Box[]) => {
      if (boxes.length < 7) return false;
      // A text of both directions has several boxes in a line.
      const lines = new Set(boxes.map(({ top }) => Math.round(top))).size;
      const start = Math.min(...boxes.map(({ left }) => left));
      const end = Math.max(...boxes.map(({ right }) => right));
      const height = Math.max(...boxes.map(({ top, bottom }) => bottom - top));
      return lines > 6 && end - start < 5.5 * height;
    };

    /** Clips a text by its ancestors as the browser does, and finds where it is cut off without an ellipsis. */
    const clipText = (text: Text, where: string): Thing => {
      const name = text.data;
      let boxes = listLines(text);
      if (where === 'page' && !isPseudo(name) && isSqueezed(boxes))
        faults.push(`${where}: “${name}” is squeezed`);
      let isExcused = false;
      for (const { clip } of listFrames(text.parentElement)) {
        if (clip === undefined) continue;
        const { edge, isScrolled, isEllipsed, lines, shown } = clip;
        if (lines > 0 && shown > lines + 0.15)
          faults.push(`${where}: “${name}” shows a part of one more line`);
        // Not even for one letter.
        if (edge.right - edge.left < 12 && name.trim().length > 2)
          faults.push(`${where}: “${name}” has no room`);
        isExcused ||= lines > 0 || isScrolled;
        const isCut = boxes.some(
          ({ left, right }) => left < edge.left - slack.inline || right > edge.right + slack.inline,
        );
        // Half a sum is another sum.
        const isWhole = !isEllipsed || (isPlain && /\$[\d.,]*\d/.test(name));
        if (isCut && !isExcused && isWhole) faults.push(`${where}: “${name}” is cut off`);
        const isOut = boxes.some(
          ({ top, bottom }) => top < edge.top - slack.block || bottom > edge.bottom + slack.block,
        );
        if (isOut && !isExcused) faults.push(`${where}: “${name}” stands out of its box`);
        boxes = boxes.map((box) => intersect(box, edge));
      }
      return { name, boxes: boxes.filter(isFilled), layer: findLayer(text.parentElement) };
    };

    const inspectTexts = (texts: readonly Text[], where: string) =>
      inspect(
        texts.map((text) => clipText(text, where)),
        where,
      );

    /** The part of a control that its ancestors show. */
    const clipControl = (control: Element): Box =>
      listFrames(control.parentElement)
        .flatMap(({ clip }) => clip?.edge ?? [])
        .reduce(intersect, control.getBoundingClientRect());

    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth > innerWidth)
      faults.push(`the page is ${scrollWidth - innerWidth} px too wide`);

    const cards = [...root.querySelectorAll('[role=listbox] [role=option]')];
    const textsByCard = groupTexts('[role=listbox] [role=option]');
    const toCardName = (card: Element) => `card ${card.firstElementChild?.textContent}`;
    inspect(
      cards.map((card) => ({ name: toCardName(card), boxes: [card.getBoundingClientRect()] })),
      'grid',
    );
    for (const card of cards) inspectTexts(textsByCard.get(card) ?? [], toCardName(card));

    /** px. A card's edge cuts nothing of a badge. */
    const findCutBadges = (card: Element) => {
      const edge = card.getBoundingClientRect();
      return [...card.querySelectorAll('.card-badges > *')].filter((badge) => {
        const { top, bottom, height } = badge.getBoundingClientRect();
        return height > 0 && (top < edge.top + 1 || bottom > edge.bottom - 1);
      });
    };
    for (const card of cards)
      for (const badge of findCutBadges(card))
        faults.push(`${toCardName(card)}: the badge “${badge.textContent}” leaves it`);

    inspectTexts(groupTexts('[role=listbox]').get(null) ?? [], 'page');

    /** px between a text of several lines and the edge of its button: one that fills it looks like a fault. */
    const buttonSpace = 5;
    const textsByButton = groupTexts('.button');
    for (const button of root.querySelectorAll('.button')) {
      const { top, bottom } = button.getBoundingClientRect();
      const lines = (textsByButton.get(button) ?? [])
        .map(listLines)
        .filter(({ length }) => length > 1)
        .flat();
      if (lines.some((line) => line.top < top + buttonSpace || line.bottom > bottom - buttonSpace))
        faults.push(`controls: “${button.textContent}” fills its button`);
    }
    const controls = [...root.querySelectorAll('button, a[href], input, select, summary')];
    inspect(
      controls
        .filter((control) => control.checkVisibility() && control.clientWidth > 1)
        .map((control) => ({
          name: control.getAttribute('aria-label') ?? control.textContent ?? control.tagName,
          boxes: [clipControl(control)].filter(isFilled),
          layer: findLayer(control),
        })),
      'controls',
    );
    return faults;
  });
}
