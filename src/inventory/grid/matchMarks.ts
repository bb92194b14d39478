import './matchMarks.css';
import { findMatches } from '~/inventory/search/findMatches';
import { toTypedWords } from '~/inventory/search/searchWords';

/** The name that `matchMarks.css` gives the marks their colours by. */
const markName = 'found';

/** What of a card a search looks at. */
const searched = '.card-family, .card-title, .card-wear b, .card-badges span';

/**
 * Marks on the drawn cards what was typed. The browser paints the marks over the text: no card is drawn anew
 * for a letter. Browsers without the CSS Custom Highlight API show the same cards without marks.
 */
export function markMatches(list: HTMLElement, search: string): void {
  if (!('highlights' in (globalThis.CSS ?? {}))) return;
  const typed = toTypedWords(search);
  if (typed.length === 0) clearMatches();
  else CSS.highlights.set(markName, new Highlight(...listRanges(list, typed)));
}

export function clearMatches(): void {
  globalThis.CSS?.highlights?.delete(markName);
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
