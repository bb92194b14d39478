import { getInventory } from '~/assetpay/inventory/getInventory';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import type { Item } from '~/assetpay/inventory/item';
import { readArrivingItems } from '~/assetpay/inventory/readArrivingItems';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { Filters } from '~/inventory/filters/filters';
import { firstRequest, toFirstRequest } from './firstRead';
import { getPage } from './getPage';

/** Items that are shown before the rest of their page has arrived: more than a phone shows at once. */
const itemsAhead = 12;

/**
 * Reads the first page of a visit whose address holds `filters`. Rejects with an `AssetPayError`. `onItems` is called with
 * its first items once they have arrived, and not if the page is whole or has failed before.
 */
export function readFirstPage(
  client: AssetPayClient,
  filters: Filters,
  onItems: (items: Item[]) => void,
): Promise<InventoryPage> {
  const listening: AssetPayClient = {
    ...client,
    fetch: async (...call) => {
      const answer = await client.fetch(...call);
      void readArrivingItems(answer.clone(), itemsAhead).then((items) => items && onItems(items));
      return answer;
    },
  };
  return getPage(firstRequest, () => getInventory(listening, toFirstRequest(filters)));
}
