import { replaceEqualDeep } from '@tanstack/react-query';
import type { TradesPage } from '~/assetpay/trades/getTrades';
import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';

/** The newest trades of one game, newest first, as the cache keeps them. */
export type LatestTrades = {
  items: readonly Trade[];
  /** Where the trades that are older than `items` begin; absent at the end. */
  nextCursor: string | undefined;
  /** ms since 1970: when the list was last seen to differ. */
  changedAt: number;
};

/** The API's own default, and the most it allows (contract.md 5). */
export const pageLimits = { usual: 20, most: 100 } as const;

type Answer = {
  /** What was known when the request left. */
  asked: LatestTrades | undefined;
  page: TradesPage;
  now: number;
};

/**
 * What is known once `page` has arrived. Trades that were added while it travelled stay in front; those
 * that newer ones pushed over its end stay behind it, so that older pages go on where they began. An
 * unchanged list keeps its identity and its `changedAt`.
 */
export function mergeLatest(before: LatestTrades | undefined, answer: Answer): LatestTrades {
  const { asked, page, now } = answer;
  if (before === undefined) return { ...page, changedAt: now };
  const answered = toIds(page.items);
  const askedFor = toIds(asked?.items ?? []);
  const added = before.items.filter(({ id }) => !answered.has(id) && !askedFor.has(id));
  const tail = page.nextCursor === undefined ? [] : toTail(before.items, answered);
  const known = new Map(before.items.map((trade) => [trade.id, trade]));
  const fresh = page.items.map((trade) => replaceEqualDeep(known.get(trade.id), trade));
  const items = replaceEqualDeep(before.items, [...added, ...fresh, ...tail]);
  const nextCursor = tail.length > 0 ? before.nextCursor : page.nextCursor;
  if (items === before.items && nextCursor === before.nextCursor) return before;
  return { items, nextCursor, changedAt: items === before.items ? before.changedAt : now };
}

/** What comes after the last trade that both lists have; nothing when they have none in common. */
function toTail(known: readonly Trade[], answered: ReadonlySet<string>): readonly Trade[] {
  const last = known.findLastIndex(({ id }) => answered.has(id));
  return last === -1 ? [] : known.slice(last + 1);
}

function toIds(trades: readonly Trade[]): ReadonlySet<string> {
  return new Set(trades.map(({ id }) => id));
}

/** How many trades to ask for, so that every known one that can still change is among them. */
export function toLimit(known: readonly Trade[]): number {
  const needed = known.findLastIndex(isInFlight) + 1;
  const { usual, most } = pageLimits;
  return Math.min(most, Math.max(usual, Math.ceil(needed / usual) * usual));
}

/** Whether what follows a page may well be in flight too, as its own last trades are. */
export function isCutShort({ items, nextCursor }: TradesPage): boolean {
  return nextCursor !== undefined && items.slice(-5).some(isInFlight);
}

/** Lists of trades made one, newest first, each trade once: as the list that comes first tells it. */
export function mergeTrades(...lists: readonly (readonly Trade[])[]): readonly Trade[] {
  const byId = new Map<string, Trade>();
  for (const trade of lists.flat()) if (!byId.has(trade.id)) byId.set(trade.id, trade);
  return [...byId.values()].sort((a, b) => toBegin(b) - toBegin(a));
}

function toBegin({ createdAt, activeAt, updatedAt }: Trade): number {
  return createdAt ?? activeAt ?? updatedAt ?? 0;
}
