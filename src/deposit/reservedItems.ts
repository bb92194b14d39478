import type { Trade } from '~/assetpay/trades/trade';
import { isHandedOver, isInFlight } from '~/assetpay/trades/tradeStatus';
import type { ReservedUnits } from '~/deposit/basket/Basket';
import type { Attempt, OpenKey } from '~/deposit/sending/attempts';

type Known = {
  trades: readonly Trade[];
  attempts: readonly Attempt[];
  openKeys: readonly OpenKey[];
};

/** The reserved items. An attempt wins over an offer, as nobody knows yet if its items are offered. */
export function resolveReserved({ trades, attempts, openKeys }: Known): ReservedUnits {
  const reserved = new Map<string, { by: 'offer' | 'attempt'; units: number }>();
  const offer = (id: string, units: number) =>
    reserved.set(id, { by: 'offer', units: units + (reserved.get(id)?.units ?? 0) });
  for (const trade of trades.filter(isInFlight)) {
    // Accepted units of a stack have left the inventory, so its count no longer includes them.
    for (const { id, amount = 1 } of trade.items) offer(id, isHandedOver(trade) ? 0 : amount);
  }
  const known = new Set(trades.map(({ externalId }) => externalId));
  for (const { kind, externalId, orders } of openKeys) {
    if (kind !== 'made' || known.has(externalId)) continue;
    for (const { itemId, amount = 1 } of orders.flat()) offer(itemId, amount);
  }
  for (const { body, earlier } of attempts) {
    for (const { itemId } of [body.items, ...earlier].flat()) {
      reserved.set(itemId, { by: 'attempt', units: Number.POSITIVE_INFINITY });
    }
  }
  return reserved;
}

export function isSameReserved(before: ReservedUnits, next: ReservedUnits): boolean {
  const isSame = ([id, { by, units }]: [string, { by: string; units: number }]) =>
    before.get(id)?.by === by && before.get(id)?.units === units;
  return before.size === next.size && [...next].every(isSame);
}
