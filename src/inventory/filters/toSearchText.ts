import { limits } from '~/assetpay/facts/limits';

const marketLink = /steamcommunity\.com\/market\/listings\/\d+\/([^?#\s]+)/i;

/**
 * The search that a typed or pasted text asks for: the name in a link to Steam's market, and plain letters for codes
 * such as `%20`. `isCut` says that the text was longer than a search may be.
 */
export function toSearchText(text: string): { search: string; isCut: boolean } {
  const linked = marketLink.exec(text)?.[1];
  const plain = linked === undefined && !/%[0-9a-f]{2}/i.test(text) ? text : decode(linked ?? text);
  const search = plain.slice(0, limits.searchCharacters);
  return { search, isCut: search !== plain };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
