import { hasInspectLinks } from '~/assetpay/facts/games';
import type { Item } from '~/assetpay/inventory/item';

/** The Steam market page of a market hash name (docs/sources.md, Steam pages). */
export function toMarketLink(appid: number, marketHashName: string): string {
  // `encodeURIComponent` throws on half a surrogate pair.
  const name = encodeURIComponent(marketHashName.replace(/\p{Surrogate}/gu, '\ufffd'));
  return `https://steamcommunity.com/market/listings/${appid}/${name}`;
}

const classic = /^[SM]\d{1,20}A\d{1,20}D\d{1,40}$/;
const hybrid = /^[SM]\d{1,20}A\d{1,20}D[0-9A-F]{1,4096}$/i;
const certificate = /^[0-9A-F]{12,4096}$/i;

/**
 * A link that opens the item in the game's own viewer. `propId` has three forms (docs/sources.md, Inspect
 * links): the classic `S…A…D…`, the same with a certificate at its end, and the certificate alone. Anything
 * else makes no link, as text from an answer never reaches an address unchecked.
 */
export function toInspectLink(item: Pick<Item, 'propId' | 'appid'>): string | undefined {
  const { propId } = item;
  if (propId === undefined || !hasInspectLinks(item.appid)) return undefined;
  if (classic.test(propId) || hybrid.test(propId)) {
    return `steam://rungame/${item.appid}/76561202255233023/+csgo_econ_action_preview%20${propId}`;
  }
  if (certificate.test(propId))
    return `steam://run/${item.appid}//+csgo_econ_action_preview%20${propId}`;
  return undefined;
}
