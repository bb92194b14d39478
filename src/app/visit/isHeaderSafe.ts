/** A header cannot carry line breaks, blanks or characters beyond ASCII: with such a token `fetch` throws. */
export function isHeaderSafe(token: string): boolean {
  return /^[\x21-\x7e]{1,8192}$/.test(token);
}
