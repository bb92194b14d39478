import { replaceEqualDeep } from '@tanstack/react-query';
import type { TradesPage } from '~/assetpay/trades/getTrades';
import { findStart, type Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';

/** The newest trades of one game, newest first, as the cache keeps them. */
export type LatestTrades = {
  items: readonly Trade[];
  /** Cursor of the trades older than `items`; absent at the end. */
  nextCursor: string | undefined;
  /** Time of the last change to the list, ms since 1970. */
  changedAt: number;
};

/** The API's default and maximum (docs/api.md, Listing trades). */
export const pageLimits = { usual: 20, most: 100 } as const;

type Answer = {
  /** The list in the cache when the request was sent. */
  asked: LatestTrades | undefined;
  page: TradesPage;
  now: number;
};

/**
 * Merges an arrived page into the cached list. Trades added during the request stay in front. Trades that newer
 * ones pushed off the page stay behind it, so that older pages continue where they began. An unchanged list
 * keeps its identity and its `changedAt`.
 */
export function mergeLatest(before: LatestTrades | undefined, answer: Answer): LatestTrades {
  const { asked, page, now } = answer;
  if (before === undefined) {
    return { items: page.items, nextCursor: page.nextCursor, changedAt: now };
  }
  const answered = toIds(page.items);
  const askedFor = toIds(asked?.items ?? []);
  const added = before.items.filter(({ id }) => !answered.has(id) && !askedFor.has(id));
  const tail = page.nextCursor === undefined ? [] : selectTail(before.items, answered);
  const known = new Map(before.items.map((trade) => [trade.id, trade]));
  const fresh = page.items.map((trade) => replaceEqualDeep(known.get(trade.id), trade));
  const items = replaceEqualDeep(before.items, [...added, ...fresh, ...tail]);
  const nextCursor = tail.length > 0 ? before.nextCursor : page.nextCursor;
  if (items === before.items && nextCursor === before.nextCursor) return before;
  return { items, nextCursor, changedAt: items === before.items ? before.changedAt : now };
}

/** The known trades after the last one that is also in the answer; none if the lists share no trade. */
function selectTail(known: readonly Trade[], answered: ReadonlySet<string>): readonly Trade[] {
  const last = known.findLastIndex(({ id }) => answered.has(id));
  return last === -1 ? [] : known.slice(last + 1);
}

function toIds(trades: readonly Trade[]): ReadonlySet<string> {
  return new Set(trades.map(({ id }) => id));
}

/** The page size that covers every known trade that can still change. */
export function computeLimit(known: readonly Trade[]): number {
  const needed = known.findLastIndex(isInFlight) + 1;
  const { usual, most } = pageLimits;
  return Math.min(most, Math.max(usual, Math.ceil(needed / usual) * usual));
}

/** True if the next page may hold trades in flight, as the last ones of this page are. */
export function isCutShort({ items, nextCursor }: TradesPage): boolean {
  return nextCursor !== undefined && items.slice(-5).some(isInFlight);
}

/** Merges lists of trades, newest first, each trade once. The earliest list wins. */
export function mergeTrades(...lists: readonly (readonly Trade[])[]): readonly Trade[] {
  const byId = new Map<string, Trade>();
  for (const trade of lists.flat()) if (!byId.has(trade.id)) byId.set(trade.id, trade);
  return [...byId.values()].sort((a, b) => findStart(b) - findStart(a));
}
