/** Nothing but letters, figures and signs that stay where they stand: almost every text there is. */
export const plain = /^[\x20-\x7e\xa0-\u02ff★™]*$/;

/** Embeddings, overrides and isolates: they turn the direction of a text, and of what follows it. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

/** Accents on one letter beyond any script's need: a hundred of them lie over the lines above. */
const piles = /(\p{M}{6})\p{M}+/gu;

const visible = /[^\p{C}\p{Z}\p{M}\p{DI}]/u;

/**
 * What is shown of a text that a stranger wrote: it leaves the direction of its neighbours and the lines
 * around it alone, and has at most `most` characters, the last of them `…` where it was longer. Words that
 * run from right to left, joined emoji and markup stay as they are; React writes them as text.
 */
export function toShownText(text: string, most = 300): string {
  const calm = plain.test(text) ? text : text.replace(turns, '').replace(piles, '$1');
  if (calm.length <= most) return calm;
  // Half a character would show as a broken one.
  return `${calm.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Whether there is anything to see in a text: blanks, controls and what has no width show nothing. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}
