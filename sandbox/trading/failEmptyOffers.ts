import { countUnits } from './countUnits';
import { enterStatus } from './enterStatus';
import { isAccepted, isUnaccepted, type Trade } from './Trade';

/**
 * The trades that fail because other offers took their items, by id. On Steam an item can stand in
 * several offers. The first that is accepted takes it, and the others cannot be accepted any more. So a
 * trade fails at the time of the one that took its items, even if the clock had accepted it later.
 */
export function failEmptyOffers(trades: readonly Trade[]): Map<string, Trade> {
  const failed = new Map<string, Trade>();
  const accepted: Trade[] = [];
  for (const trade of trades.filter(isAccepted).toSorted(byAcceptance)) {
    const at = whenEmptied(trade, accepted);
    if (at === undefined) accepted.push(trade);
    else failed.set(trade.id, enterStatus(trade, 'failed', at, emptied));
  }
  for (const trade of trades.filter(isUnaccepted)) {
    const at = whenEmptied(trade, accepted);
    if (at !== undefined) failed.set(trade.id, enterStatus(trade, 'failed', at, emptied));
  }
  return failed;
}

const emptied = { error: 'OFFER_NOT_ACCEPTED' };

/** The time at which other offers took units that the trade needs, ms. */
function whenEmptied(trade: Trade, accepted: readonly Trade[]): number | undefined {
  for (const [index, { acceptedAt }] of accepted.entries()) {
    const taken = countUnits(accepted.slice(0, index + 1));
    const isEmpty = trade.items.some(
      ({ id, units, owned }) => (taken.get(id) ?? 0) > 0 && (taken.get(id) ?? 0) + units > owned,
    );
    if (isEmpty) return acceptedAt ?? trade.since;
  }
  return undefined;
}

function byAcceptance(one: Trade, other: Trade): number {
  const [first, second] = [one.acceptedAt ?? one.since, other.acceptedAt ?? other.since];
  return first - second || one.createdAt - other.createdAt || one.sequence - other.sequence;
}
