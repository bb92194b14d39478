import type { AssetPayClient } from '~/assetpay/request/client';
import { request } from '~/assetpay/request/request';
import { type InventoryPage, parseInventoryPage } from './inventory';
import { fetchItemSchemas, getItemParser } from './itemParsers';
import { type InventoryRequest, toInventoryCall } from './toInventoryCall';

/** A whole inventory can be many megabytes, which takes long on a slow network. */
const wholeTimeoutMs = 90_000;

/** `GET /client/inventory`. Rejects with an `AssetPayError`. */
export async function getInventory(
  client: AssetPayClient,
  wanted: InventoryRequest,
  signal?: AbortSignal,
): Promise<InventoryPage> {
  const isFirst = wanted.page === 1 && wanted.limit !== -1;
  if (!isFirst) fetchItemSchemas();
  const data = await request(client, {
    ...toInventoryCall(wanted),
    signal,
    ...(wanted.limit === -1 && { timeoutMs: wholeTimeoutMs }),
  });
  return parseInventoryPage(data, await getItemParser(isFirst));
}
