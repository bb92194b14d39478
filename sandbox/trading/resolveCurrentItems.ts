import { isRecord } from '../lib/isRecord';
import type { Settings } from '../scenarios/Settings';
import { countUnits } from './countUnits';
import { readAmount } from './readAmount';
import { isAccepted, isUnaccepted, type Trade } from './Trade';
import type { ItemChange } from './Trading';

type Changes = ReadonlyMap<string, ItemChange>;

/** The trades whose items an account's inventory does not show, by the reader's settings. */
export function selectHidingTrades(
  { offeredItems }: Pick<Settings, 'offeredItems'>,
  trades: readonly Trade[],
): readonly Trade[] {
  return trades.filter(
    (trade) => isAccepted(trade) || (offeredItems === 'hidden' && isUnaccepted(trade)),
  );
}

/**
 * The items that are left for a next deposit: with a person's changes, and without the units of the
 * `hiding` trades. Malformed items stay unchanged.
 */
export function resolveCurrentItems(
  items: readonly unknown[],
  changes: Changes,
  hiding: readonly Trade[],
): readonly unknown[] {
  const hidden = countUnits(hiding);
  if (changes.size === 0 && hidden.size === 0) return items;
  return items.flatMap((item) => {
    if (!isRecord(item) || typeof item.id !== 'string') return [item];
    const change = changes.get(item.id);
    if (change?.isGone === true) return [];
    const changed = change === undefined ? item : changeOffer(item, change);
    return takeUnits(changed, hidden.get(item.id) ?? 0);
  });
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
  const left = readAmount(item) - units;
  if (left <= 0) return [];
  const { offer } = item;
  if (!isRecord(offer) || typeof offer.maxAmount !== 'number') return [{ ...item, amount: left }];
  const maxAmount = Math.min(offer.maxAmount, left);
  return [{ ...item, amount: left, offer: { ...offer, maxAmount } }];
}
