import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import type { Attempt, AttemptLog, KeyLog, OpenKey } from './attempts';
import type { Settled } from './lookUp';
import type { Reservation } from './whyNotPost';

type Logs = { log: AttemptLog; openKeys: KeyLog };

/** The items reserved by every idempotency key but `externalId`. */
export function listReservations({ log, openKeys }: Logs, externalId: string): Reservation[] {
  return [...log.get().map(toAttemptReservation), ...openKeys.get().map(toKeyReservation)].filter(
    (reservation) => reservation.externalId !== externalId,
  );
}

function toAttemptReservation({ body, earlier, assets }: Attempt): Reservation {
  const { externalId, game, items } = body;
  return { externalId, game, kind: 'attempt', lines: toLines([items, ...earlier]), assets };
}

function toKeyReservation({ externalId, game, kind, orders, assets }: OpenKey): Reservation {
  return { externalId, game, kind, lines: toLines(orders), assets };
}

function toLines(orders: OpenKey['orders']): Reservation['lines'] {
  return orders.flat().map(({ itemId, amount = 1 }) => ({ itemId, units: amount }));
}

/** Stores the remains of an attempt's idempotency key, and only then removes the attempt. */
export function closeKey(
  { log, openKeys }: Logs,
  attempt: Attempt,
  leaves: Settled['leaves'],
): void {
  const { body, earlier, assets } = attempt;
  const { externalId, game, items } = body;
  if (leaves === 'attempt') {
    log.put({ ...attempt, hasLanded: true });
    return;
  }
  if (leaves === 'found') openKeys.remove(externalId);
  if (leaves === 'made') {
    openKeys.put({ externalId, game, kind: 'made', orders: [items], assets });
  }
  if (leaves === 'unfound') {
    openKeys.put({ externalId, game, kind: 'unfound', orders: [...earlier, items], assets });
  }
  log.remove(externalId);
}

/** Closes the open idempotency keys that a list of trades contains, as a listed key is used up. */
export function noteFacts(
  { log, openKeys }: Logs,
  facts: readonly TradeFacts[],
  underWay: ReadonlySet<string>,
): void {
  const listed = new Set(facts.map(({ externalId }) => externalId));
  for (const { externalId } of openKeys.get()) {
    if (listed.has(externalId)) openKeys.remove(externalId);
  }
  for (const { body, hasLanded } of log.get()) {
    const { externalId } = body;
    if (hasLanded && listed.has(externalId) && !underWay.has(externalId)) log.remove(externalId);
  }
}
