import { getInventory } from '~/assetpay/inventory/getInventory';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Filters } from '~/inventory/filters/filters';
import { firstRequest, toFirstRequest } from './firstRead';
import { getPage } from './getPage';

/** Reads the first page of a visit whose address holds `filters`. Rejects with an `AssetPayError`. */
export function readFirstPage(client: AssetPayClient, filters: Filters): Promise<InventoryPage> {
  return getPage(firstRequest, () => getInventory(client, toFirstRequest(filters)));
}
