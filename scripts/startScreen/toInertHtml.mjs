/** Attributes that change how a page looks. All others say what a thing is or does, which a picture of it does not. */
const seen = new Set([
  'class',
  'type',
  'checked',
  'disabled',
  'selected',
  'value',
  'hidden',
  'data-density',
  // Narrow windows have no basket while its code is on its way.
  'aria-busy',
  'viewBox',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'd',
]);

/** Elements that a browser would load, run or announce. */
const forbidden = 'script, style, link, img, template';

/** The words of a list size its box, and the style sheet hides them there. */
const unwrapped = 'select';

/**
 * Puts each text into a place that is drawn in its stead: nobody knows yet in which language the page will speak.
 * @param {Element} page changed
 */
function hideWords(page) {
  const { ownerDocument: document } = page;
  const walker = document.createTreeWalker(page, 4);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.nodeValue?.trim() || text.parentElement?.closest(unwrapped)) continue;
    const place = document.createElement('span');
    const word = document.createElement('span');
    place.className = 'start-word';
    text.parentNode?.replaceChild(place, text);
    word.append(text);
    place.append(word);
  }
}

/**
 * The HTML of a page as a picture of it: no word, no name, no address, no style of its own, which the policy of the page forbids.
 * @param {Element} page changed
 * @returns {string}
 */
export function toInertHtml(page) {
  for (const element of page.querySelectorAll(forbidden)) element.remove();
  hideWords(page);
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!seen.has(name)) element.removeAttribute(name);
    }
  }
  return page.innerHTML.replaceAll(/<!--.*?-->/g, '');
}
