/** Steam's hashes; the seed shortens its own example with an ellipsis, which is harmless in a path. */
const hash = /^[A-Za-z0-9_-]{1,2048}(\.\.\.)?$/;

/** Steam sizes an icon to fit a square of this many px. */
export type ImageSize = 64 | 96 | 192 | 256 | 360 | 512;

/**
 * Where an icon is, or `undefined` for anything that must not be requested (design.md 4.6): a plain hash
 * below the configured base, or an absolute `https:` address of the base's own host or of Steam's.
 */
export function toImageUrl(
  baseUrl: string,
  iconUrl: string | undefined,
  size: ImageSize,
): string | undefined {
  if (!iconUrl) return undefined;
  if (hash.test(iconUrl)) return `${baseUrl}${iconUrl}/${size}fx${size}f`;
  // Written anew, as a blank or a comma would begin another candidate of a `srcset`.
  return isTrusted(iconUrl, baseUrl) ? new URL(iconUrl).href.replaceAll(',', '%2C') : undefined;
}

function isTrusted(address: string, baseUrl: string): boolean {
  if (!/^https:\/\/[^\\]*$/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, protocol, username, password, port } = new URL(address);
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return false;
  const ownHost = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : undefined;
  return hostname === ownHost || hostname.endsWith('.steamstatic.com');
}
