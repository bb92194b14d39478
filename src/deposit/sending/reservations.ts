import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import type { Attempt, AttemptLog, NumberLog, OpenNumber } from './attempts';
import type { Settled } from './lookUp';
import type { Reservation } from './whyNotPost';

type Logs = { log: AttemptLog; numbers: NumberLog };

/** The items reserved by every idempotency key but `externalId`. */
export function listReservations({ log, numbers }: Logs, externalId: string): Reservation[] {
  return [...log.get().map(toAttemptReservation), ...numbers.get().map(toNumberReservation)].filter(
    (reservation) => reservation.externalId !== externalId,
  );
}

function toAttemptReservation({ body, earlier, assets }: Attempt): Reservation {
  const { externalId, game, items } = body;
  return { externalId, game, kind: 'attempt', lines: toLines([items, ...earlier]), assets };
}

function toNumberReservation({ externalId, game, kind, orders, assets }: OpenNumber): Reservation {
  return { externalId, game, kind, lines: toLines(orders), assets };
}

function toLines(orders: OpenNumber['orders']): Reservation['lines'] {
  return orders.flat().map(({ itemId, amount = 1 }) => ({ itemId, units: amount }));
}

/** Stores the remains of an attempt's idempotency key, and only then removes the attempt. */
export function closeNumber(
  { log, numbers }: Logs,
  attempt: Attempt,
  leaves: Settled['leaves'],
): void {
  const { body, earlier, assets } = attempt;
  const { externalId, game, items } = body;
  if (leaves === 'attempt') {
    log.put({ ...attempt, hasLanded: true });
    return;
  }
  if (leaves === 'found') numbers.remove(externalId);
  if (leaves === 'made') {
    numbers.put({ externalId, game, kind: 'made', orders: [items], assets });
  }
  if (leaves === 'unfound') {
    numbers.put({ externalId, game, kind: 'unfound', orders: [...earlier, items], assets });
  }
  log.remove(externalId);
}

/** Closes the open idempotency keys that a list of trades contains, as a listed key is used up. */
export function noteFacts(
  { log, numbers }: Logs,
  facts: readonly TradeFacts[],
  underWay: ReadonlySet<string>,
): void {
  const listed = new Set(facts.map(({ externalId }) => externalId));
  for (const { externalId } of numbers.get()) {
    if (listed.has(externalId)) numbers.remove(externalId);
  }
  for (const { body, hasLanded } of log.get()) {
    const { externalId } = body;
    if (hasLanded && listed.has(externalId) && !underWay.has(externalId)) log.remove(externalId);
  }
}
