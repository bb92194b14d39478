import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { findMatches } from './findMatches';
import { toTypedWords } from './searchWords';

/** The name that `inventoryGrid.css` gives the marks their colours by. */
const markName = 'found';

/** What of a card a search looks at. */
const searched = '.card-family, .card-title, .card-wear b, .card-badges span';

/**
 * Marks on the drawn cards what was typed. The browser paints the marks over the text: no card is drawn anew
 * for a letter. Browsers without the CSS Custom Highlight API show the same cards without marks.
 */
export function useMatchMarks(list: RefObject<HTMLElement | null>, search: string): void {
  const typed = useMemo(() => toTypedWords(search), [search]);
  // After each drawing of the grid: it knows no better than that other cards may be there.
  useLayoutEffect(() => {
    if (!('highlights' in (globalThis.CSS ?? {}))) return;
    if (typed.length === 0 || list.current === null) {
      CSS.highlights.delete(markName);
      return;
    }
    CSS.highlights.set(markName, new Highlight(...listRanges(list.current, typed)));
  });
  useLayoutEffect(() => () => void globalThis.CSS?.highlights?.delete(markName), []);
}

function listRanges(list: HTMLElement, typed: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const element of list.querySelectorAll(searched)) {
    const text = element.firstChild;
    if (!(text instanceof Text)) continue;
    for (const [from, to] of findMatches(text.data, typed)) {
      const range = new Range();
      range.setStart(text, from);
      range.setEnd(text, to);
      ranges.push(range);
    }
  }
  return ranges;
}
