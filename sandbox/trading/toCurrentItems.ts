import { isRecord } from '../lib/isRecord';
import { isKeepingItems, isUnaccepted, type Trade } from './Trade';
import type { ItemChange, Trading } from './Trading';

type Changes = ReadonlyMap<string, ItemChange>;

/** The trades whose items the inventory does not show, as the user's settings have it. */
export function selectHidingTrades(
  { settings }: Pick<Trading, 'settings'>,
  trades: readonly Trade[],
) {
  return settings.offeredItems === 'hidden'
    ? trades
    : trades.filter((trade) => !isUnaccepted(trade));
}

/**
 * The items that are left for a next deposit: changed as a person asked, and without the units that
 * trades keep. Malformed items stay as they are.
 */
export function toCurrentItems(
  items: readonly unknown[],
  changes: Changes,
  trades: readonly Trade[],
): readonly unknown[] {
  const kept = countKeptUnits(trades);
  if (changes.size === 0 && kept.size === 0) return items;
  return items.flatMap((item) => {
    if (!isRecord(item) || typeof item.id !== 'string') return [item];
    const change = changes.get(item.id);
    if (change?.isGone === true) return [];
    const changed = change === undefined ? item : changeOffer(item, change);
    return takeUnits(changed, kept.get(item.id) ?? 0);
  });
}

/** How many units of each item the trades keep from the inventory. */
export function countKeptUnits(trades: readonly Trade[]): Map<string, number> {
  const kept = new Map<string, number>();
  for (const { id, units } of trades.filter(isKeepingItems).flatMap(({ items }) => items)) {
    kept.set(id, (kept.get(id) ?? 0) + units);
  }
  return kept;
}

function changeOffer(item: Record<string, unknown>, { price, isRefused }: ItemChange) {
  const offer = isRecord(item.offer) ? item.offer : undefined;
  if (offer === undefined && price === undefined) return item;
  return {
    ...item,
    offer: {
      accepted: true,
      ...offer,
      ...(price === undefined ? {} : { price }),
      ...(isRefused === true ? { accepted: false } : {}),
    },
  };
}

function takeUnits(item: Record<string, unknown>, units: number): Record<string, unknown>[] {
  if (units === 0) return [item];
  const left = (typeof item.amount === 'number' ? item.amount : 1) - units;
  if (left <= 0) return [];
  const { offer } = item;
  if (!isRecord(offer) || typeof offer.maxAmount !== 'number') return [{ ...item, amount: left }];
  const maxAmount = Math.min(offer.maxAmount, left);
  return [{ ...item, amount: left, offer: { ...offer, maxAmount } }];
}
