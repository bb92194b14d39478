import { isRecord } from '../lib/isRecord';
import { toCents, toUsd } from '../lib/money';
import type { Mishap } from '../scenarios/scenario';
import type { DepositRequest } from './parseDepositRequest';
import type { ItemChange, SteamAccount } from './Trading';

/** Changes the first item of a deposit, as a person can on the page of trades. */
export function changeFirstItem(
  account: SteamAccount,
  change: NonNullable<Mishap['change']>,
  request: DepositRequest,
  items: readonly unknown[],
): void {
  const id = request.items[0]?.itemId;
  if (id === undefined) return;
  const known = account.changes.get(id);
  const item = items.find((other) => isRecord(other) && other.id === id);
  const price = known?.price ?? readPrice(item);
  account.changes = new Map([...account.changes, [id, { ...known, ...toChange(change, price) }]]);
}

function toChange(change: NonNullable<Mishap['change']>, price: number): ItemChange {
  switch (change) {
    case 'moved-price':
      return { price: computeLowerPrice(price) };
    case 'gone':
      return { isGone: true };
    case 'refused':
      return { isRefused: true };
    case 'overstocked':
      return { remaining: 0 };
  }
}

/** A tenth less, or a cent more where that would be nothing. */
function computeLowerPrice(price: number): number {
  const cents = toCents(price);
  const lower = cents - Math.max(1, Math.round(cents / 10));
  return toUsd(lower > 0 ? lower : cents + 1);
}

function readPrice(item: unknown): number {
  if (!isRecord(item) || !isRecord(item.offer)) return 0;
  return typeof item.offer.price === 'number' ? item.offer.price : 0;
}
