import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import type { InventoryPage } from '~/assetpay/inventory/inventory';
import { hearServerMoment } from '~/lib/serverTime';
import type { PageRequest } from './pageAnswers';
import { refusedPage } from './refusedPage';

/** Statuses by which a server refuses `limit=-1`. If they are about anything else, the next page tells. */
const limitRefusals: readonly (number | undefined)[] = [400, 413, 422];

/** A page, or `refusedPage` if the API does not give all items in one answer. Rejects with an `AssetPayError`. */
export async function getPage(
  request: PageRequest,
  get: () => Promise<InventoryPage>,
): Promise<InventoryPage> {
  try {
    const page = await get();
    hearServerMoment(toMoment(page));
    return page;
  } catch (error) {
    const isRefused = error instanceof AssetPayError && limitRefusals.includes(error.status);
    if (request.limit === -1 && isRefused) return refusedPage;
    throw error;
  }
}

/** Time of the API's last read from Steam, ms since 1970. */
export function toMoment({ updatedAt }: InventoryPage): number | undefined {
  return updatedAt === undefined ? undefined : Date.parse(updatedAt);
}
