/** Characters that cannot turn the direction of a text or stack on one another. Almost every text matches. */
export const plainText = /^[\x20-\x7e\xa0-\u02ff★™]*$/;

/** Embeddings, overrides and isolates: they turn the direction of a text and of the text after it. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** More accents on one letter than any script needs. A hundred of them would cover the lines above. */
const piles = /(\p{M}{6})\p{M}+/gu;

const visible = /[^\p{C}\p{Z}\p{M}\p{DI}]/u;
/** Nearly every text has one of these, which are found in a tenth of the time. */
const visibleAtOnce = /[!-~★]/;

/**
 * Makes a stranger's text safe to show: it cannot turn the direction of its neighbours nor cover other
 * lines, and is cut to `maxLength` characters with a final `…`. Right-to-left words, joined emoji and markup stay, as
 * React writes them as text.
 */
export function toShownText(text: string, maxLength = 300): string {
  const calm = plainText.test(text) ? text : text.replace(turns, '').replace(piles, '$1');
  if (calm.length <= maxLength) return calm;
  // Half a surrogate pair would show as a broken character.
  return `${calm.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** True if a text has anything to see. Blanks, controls and zero-width characters show nothing. */
export function isVisible(text: string): boolean {
  return visibleAtOnce.test(text) || visible.test(text);
}
