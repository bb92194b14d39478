/**
 * Parses an address. Returns `undefined` if it is none. `URL.canParse` would do, but Safari has it only since 17.0.
 *
 * @param base the address that `text` is relative to, if it may be relative
 */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
