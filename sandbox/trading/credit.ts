import { toCents, toUsd } from '../lib/money';
import type { WireGame } from '../wire/WireGame';
import { isUnfinished, type Trade } from './Trade';

type Sale = {
  game: WireGame;
  totalCents: number;
  isInstant: boolean;
  /** Collateral that is free at this moment. */
  availableCents: number;
};

/**
 * The part that is credited at once, in cents; the rest is pending (docs/api.md, Instant credit). Rust is
 * credited in full, and takes no collateral.
 */
export function computePreCredit({ game, totalCents, isInstant, availableCents }: Sale): number {
  if (game === '252490') return totalCents;
  return isInstant ? Math.min(totalCents, Math.max(0, availableCents)) : 0;
}

/** The collateral that unfinished trades bind, in cents. */
export function computeExposure(trades: readonly Trade[]): number {
  return trades
    .filter((trade) => trade.game === '730' && isUnfinished(trade))
    .reduce((sum, trade) => sum + trade.preCreditCents, 0);
}

/** The inventory's `collateral` in USD. `usd` is the figure without trades. */
export function computeAvailableCollateral(usd: number, trades: readonly Trade[]): number {
  const exposure = computeExposure(trades);
  return exposure === 0 ? usd : toUsd(Math.max(0, toCents(usd) - exposure));
}

/** The cents that the merchant has credited: a part from the hold on, all from completion on. */
export function sumCredits(trades: readonly Trade[]): number {
  const credits = trades.map(({ status, game, preCreditCents, totalCents }) => {
    if (status === 'completed') return totalCents;
    return status === 'hold' && game === '730' ? preCreditCents : 0;
  });
  return credits.reduce((sum, cents) => sum + cents, 0);
}

/** The shares of merchant and provider in a credit, in cents. A third for the merchant is made up. */
export function splitCredit({ game, preCreditCents }: Trade) {
  if (game === '252490') return { merchant: 0, provider: 0 };
  const merchant = Math.floor(preCreditCents / 3);
  return { merchant, provider: preCreditCents - merchant };
}
