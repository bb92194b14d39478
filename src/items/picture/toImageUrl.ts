import { parseUrl } from '~/lib/parseUrl';

/** Steam's hashes. The API's example is shortened with an ellipsis, which does no harm in a path. */
const hash = /^[A-Za-z0-9_-]{1,2048}(={1,2}|\.\.\.)?$/;

/** The parts around a hash that are left out: the address of any of Steam's hosts for icons, and a size. */
const around = /^(https?:)?\/\/.+\/economy\/image\/|\/\d+f?x\d+f?$/g;

/** Side of the square, in px, into which Steam fits an icon. */
export type ImageSize = 64 | 96 | 192 | 256 | 360 | 512;

/**
 * The address of an icon, or `undefined` for anything that must not be requested. Allowed are a plain hash,
 * and an absolute address whose host is the base's own or one of Steam's (docs/sources.md, Icons). It is requested by
 * `https:`. Of an older host of Steam only the hash is taken.
 */
export function toImageUrl(
  baseUrl: string,
  iconUrl: string | undefined,
  size: ImageSize,
): string | undefined {
  if (!iconUrl) return undefined;
  const icon = iconUrl.replace(around, '');
  if (hash.test(icon)) return `${baseUrl}${icon}/${size}fx${size}f`;
  const address = iconUrl.replace(/^(http:)?\/\//i, 'https://');
  // Serialised again, as a blank or a comma would start the next candidate of a `srcset`.
  return isTrusted(address, baseUrl) ? new URL(address).href.replaceAll(',', '%2C') : undefined;
}

function isTrusted(address: string, baseUrl: string): boolean {
  const url = /^https:\/\/[^\\]*$/i.test(address) ? parseUrl(address) : undefined;
  if (url === undefined) return false;
  const { hostname, protocol, username, password, port } = url;
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '') return false;
  const ownHost = parseUrl(baseUrl)?.hostname;
  return hostname === ownHost || hostname.endsWith('.steamstatic.com');
}
