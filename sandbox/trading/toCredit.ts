import { toCents, toUsd } from '../lib/money';
import type { WireGame } from '../wire/WireItem';
import { isUnfinished, type Trade } from './Trade';

type Sale = {
  game: WireGame;
  totalCents: number;
  isInstant: boolean;
  /** Collateral that is free at this moment. */
  availableCents: number;
};

/**
 * The part that is credited at once, in cents; the rest is pending (docs/api.md, "Instant credit"). Rust is credited in full,
 * whatever the settings, and takes no collateral.
 */
export function toPreCredit({ game, totalCents, isInstant, availableCents }: Sale): number {
  if (game === '252490') return totalCents;
  return isInstant ? Math.min(totalCents, Math.max(0, availableCents)) : 0;
}

/** How much collateral the unfinished trades bind, in cents. */
export function toExposure(trades: readonly Trade[]): number {
  return trades
    .filter((trade) => trade.game === '730' && isUnfinished(trade))
    .reduce((sum, trade) => sum + trade.preCreditCents, 0);
}

/** The `collateral` of the inventory, in USD, from what it is without trades. */
export function toAvailableCollateral(usd: number, trades: readonly Trade[]): number {
  const exposure = toExposure(trades);
  return exposure === 0 ? usd : toUsd(Math.max(0, toCents(usd) - exposure));
}

/** The cents that the merchant has been told to credit: at once for a hold, all when completed. */
export function toCreditedCents(trades: readonly Trade[]): number {
  const credits = trades.map(({ status, game, preCreditCents, totalCents }) => {
    if (status === 'completed') return totalCents;
    return status === 'hold' && game === '730' ? preCreditCents : 0;
  });
  return credits.reduce((sum, cents) => sum + cents, 0);
}

/** The pools behind a credit, in cents. The shares are made up: a third is the merchant's. */
export function toBacking({ game, preCreditCents }: Trade) {
  if (game === '252490') return { merchant: 0, provider: 0 };
  const merchant = Math.floor(preCreditCents / 3);
  return { merchant, provider: preCreditCents - merchant };
}
