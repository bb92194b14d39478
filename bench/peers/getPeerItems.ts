import { parseInventoryPage } from '~/assetpay/inventory/inventory';
import type { Item } from '~/assetpay/inventory/item';
import { parseEnvelope } from '~/assetpay/request/envelope';
import type { PeerAddress } from './readPeerAddress';

/** Reads the items of one answer with the page's own parser. Throws as the page's client does. */
export async function getPeerItems({ token, limit }: PeerAddress): Promise<Item[]> {
  const address = `/client/inventory?game=730&page=1&limit=${limit}`;
  const answer = await fetch(address, { headers: { Authorization: token } });
  const data = parseEnvelope(await answer.text(), { status: answer.status, retryAfter: null });
  const { inventory } = await parseInventoryPage(data);
  return inventory;
}
