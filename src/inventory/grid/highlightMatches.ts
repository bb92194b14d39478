import './matchHighlights.css';
import { cardSelectors } from '~/inventory/card/cardParts';
import { findMatches } from '~/inventory/search/findMatches';
import { listTypedWords } from '~/inventory/search/searchWords';

/** The name of the highlight and the attribute of a list with some, in `matchHighlights.css`. */
const highlightName = 'found';
const searchedAttribute = 'data-searched';

/** WebKit on a touch screen: cards are not selectable there, and marks would be painted on the next text that is. */
const paintsElsewhere = () => CSS.supports('-webkit-touch-callout', 'none');

/**
 * Highlights the search text on the rendered cards. The browser paints highlights over the text, so typing a letter
 * renders no card. Browsers without the CSS Custom Highlight API show no highlights.
 */
export function highlightMatches(list: HTMLElement, search: string): void {
  if (!('highlights' in (globalThis.CSS ?? {})) || paintsElsewhere()) return;
  const typed = listTypedWords(search);
  list.toggleAttribute(searchedAttribute, typed.length > 0);
  if (typed.length === 0) clearMatches();
  else CSS.highlights.set(highlightName, new Highlight(...listRanges(list, typed)));
}

export function clearMatches(): void {
  globalThis.CSS?.highlights?.delete(highlightName);
}

function listRanges(list: HTMLElement, typed: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const element of list.querySelectorAll(cardSelectors.searched)) {
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
