/** Attributes that change how a page looks. All others say what a thing is or does, which a picture of it does not. */
const seen = new Set([
  'class',
  'type',
  'placeholder',
  'checked',
  'disabled',
  'selected',
  'value',
  'hidden',
  'data-density',
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

/**
 * The HTML of a page as a picture of it: no name, no address, no style of its own, which the policy of the page forbids.
 * @param {Element} page changed
 * @returns {string}
 */
export function toInertHtml(page) {
  for (const element of page.querySelectorAll(forbidden)) element.remove();
  for (const element of page.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!seen.has(name)) element.removeAttribute(name);
    }
  }
  return page.innerHTML.replaceAll(/<!--.*?-->/g, '');
}
