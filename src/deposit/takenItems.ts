import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import type { Taken } from '~/deposit/basket/Basket';
import type { Attempt, OpenNumber } from '~/deposit/sending/attempts';

type Known = {
  trades: readonly Trade[];
  attempts: readonly Attempt[];
  numbers: readonly OpenNumber[];
};

/** The reserved items. An attempt wins over an offer, as nobody knows yet if its items are offered. */
export function toTaken({ trades, attempts, numbers }: Known): Taken {
  const taken = new Map<string, { by: 'offer' | 'attempt'; units: number }>();
  const offer = (id: string, units: number) =>
    taken.set(id, { by: 'offer', units: units + (taken.get(id)?.units ?? 0) });
  for (const { items, status } of trades.filter(isInFlight)) {
    // Accepted units of a stack have left the inventory, so its count no longer includes them.
    for (const { id, amount = 1 } of items) offer(id, status === 'hold' ? 0 : amount);
  }
  const known = new Set(trades.map(({ externalId }) => externalId));
  for (const { kind, externalId, orders } of numbers) {
    if (kind !== 'made' || known.has(externalId)) continue;
    for (const { itemId, amount = 1 } of orders.flat()) offer(itemId, amount);
  }
  for (const { body, earlier } of attempts) {
    for (const { itemId } of [body.items, ...earlier].flat()) {
      taken.set(itemId, { by: 'attempt', units: Number.POSITIVE_INFINITY });
    }
  }
  return taken;
}

export function isSameTaken(before: Taken, next: Taken): boolean {
  const isSame = ([id, { by, units }]: [string, { by: string; units: number }]) =>
    before.get(id)?.by === by && before.get(id)?.units === units;
  return before.size === next.size && [...next].every(isSame);
}
