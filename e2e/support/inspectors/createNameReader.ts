import type { JSHandle, Page } from '@playwright/test';

/** The name of an item as it is, and as it can be seen: one that is cut off ends where its box does. */
export type ReadName = { name: string; seen: string };

export type NameRows = {
  /** Each is one item. */
  row: string;
  /** The parts of a row that tell its name. */
  parts: string;
  /** The box in which the rows scroll; without it, the window. */
  box?: string;
};

/** Creates a function in the page that reads all names of a list, whose rows are drawn as it scrolls, from its top to its end. */
export function createNameReader(
  page: Page,
  rows: NameRows,
): Promise<JSHandle<() => Promise<ReadName[]>>> {
  return page.evaluateHandle(({ row, parts, box }) => {
    const range = document.createRange();
    /** The letters of a text that lie within its box, as far as all before them do. */
    const countSeen = (text: Text, { right, bottom }: DOMRect) => {
      const isWithin = (at: number) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const letter = range.getBoundingClientRect();
        return letter.right <= right + 1 && letter.bottom <= bottom + 2;
      };
      let [least, most] = [0, text.length];
      while (least < most) {
        const middle = Math.floor((least + most) / 2);
        if (isWithin(middle)) least = middle + 1;
        else most = middle;
      }
      return least;
    };
    const readSeen = (part: Element) => {
      const isWhole =
        part.scrollHeight <= part.clientHeight + 1 && part.scrollWidth <= part.clientWidth + 1;
      if (isWhole) return part.textContent ?? '';
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      let seen = '';
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        if (text instanceof Text)
          seen += text.data.slice(0, countSeen(text, part.getBoundingClientRect()));
      }
      return seen;
    };
    const readRow = (one: Element): ReadName => {
      const shown = [...one.querySelectorAll(parts)].filter((part) => part.checkVisibility());
      return {
        name:
          one.role === 'option'
            ? (one.firstElementChild?.textContent ?? '')
            : shown.map(({ textContent }) => textContent).join(' '),
        seen: shown.map(readSeen).join(' '),
      };
    };
    const frame = () => new Promise(requestAnimationFrame);
    return async () => {
      const scroller = (box && document.querySelector(box)) || document.documentElement;
      const found = new Map<string, ReadName>();
      scroller.scrollTop = 0;
      for (let before = -1; scroller.scrollTop > before; ) {
        for (let count = 0; count < 3; count += 1) await frame();
        for (const one of document.querySelectorAll(row)) {
          const read = readRow(one);
          found.set(`${read.name} ${read.seen}`, read);
        }
        before = scroller.scrollTop;
        scroller.scrollTop += scroller.clientHeight * 0.9;
      }
      return [...found.values()];
    };
  }, rows);
}
