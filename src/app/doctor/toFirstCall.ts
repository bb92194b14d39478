import { toInventoryCall } from '~/assetpay/inventory/toInventoryCall';
import type { ApiCall } from '~/assetpay/request/toFetch';
import { parseFilters } from '~/inventory/filters/filters';
import { toFirstRequest } from '~/inventory/read/firstRead';

/** The request that this visit has sent ahead: the same one is not sent twice. */
export function toFirstCall({ location }: Window): ApiCall {
  return toInventoryCall(toFirstRequest(parseFilters(location.search)));
}
