import { limits } from '~/assetpay/facts/limits';
import type { OpenKey } from './attempts';
import {
  createExternalId,
  type DepositOrder,
  type OrderLine,
  selectBatches,
  toDepositRequest,
} from './depositOrder';
import type { Batch } from './sending';

/**
 * Divides an order into requests. An earlier order that was not found may still arrive. So lines that share an item
 * with it reuse its idempotency key, of which the API makes one deposit at most: either the old or the new.
 */
export function planBatches(order: DepositOrder, openKeys: readonly OpenKey[]): Batch[] {
  const open = openKeys.filter(({ kind, game }) => kind === 'unfound' && game === order.game);
  const touched = new Map<OpenKey, OrderLine[]>();
  const free: OrderLine[] = [];
  for (const line of order.lines) {
    const openKey = open.find((one) => isTouched(line, one));
    if (openKey === undefined) free.push(line);
    else touched.set(openKey, [...(touched.get(openKey) ?? []), line]);
  }
  const [only, ...others] = touched.keys();
  // One deposit is better than several.
  if (only && others.length === 0 && order.lines.length <= limits.depositItems) {
    return [toBatch(order, order.lines, only)];
  }
  return [
    ...[...touched].flatMap(([openKey, lines]) =>
      selectBatches(lines).map((some) => toBatch(order, some, openKey)),
    ),
    ...selectBatches(free).map((lines) => toBatch(order, lines, undefined)),
  ];
}

function isTouched({ item }: OrderLine, { orders, assets }: OpenKey): boolean {
  const isNamed = orders.some((lines) => lines.some(({ itemId }) => itemId === item.id));
  return isNamed || (item.assetId !== undefined && assets.includes(item.assetId));
}

function toBatch(
  order: DepositOrder,
  lines: readonly OrderLine[],
  openKey: OpenKey | undefined,
): Batch {
  const externalId = openKey?.externalId ?? createExternalId();
  return { lines, body: toDepositRequest(order, lines, externalId), state: { kind: 'waiting' } };
}
