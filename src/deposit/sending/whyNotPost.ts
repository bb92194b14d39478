import type { Game } from '~/assetpay/facts/games';
import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import { computeElapsedMs, type Moment } from './moment';
import { countOffered } from './offeredUnits';

/** An item as the player confirmed it. */
export type WantedLine = {
  itemId: string;
  assetId: string | undefined;
  units: number;
  /** The units in the inventory at the confirmation. */
  owned: number;
};

/** A successful read of the trades of both games; `begunAt` and `endedAt` in ticks. */
export type Look = { begunAt: number; endedAt: number; facts: readonly TradeFacts[] };

/** Items that the deposit of another idempotency key may still take, or has taken unseen. */
export type Reservation = {
  externalId: string;
  game: Game;
  /** `attempt` and `unfound` reserve whole items. `made` reserves units, as its trade exists but is in no list yet. */
  kind: 'attempt' | 'unfound' | 'made';
  lines: readonly { itemId: string; units: number }[];
  assets: readonly string[];
};

/** Everything that decides whether a deposit may leave, at this very moment. */
export type Standing = {
  externalId: string;
  game: Game;
  wanted: readonly WantedLine[];
  confirmedAt: Moment;
  now: Moment;
  isStopped: boolean;
  look: Look | undefined;
  /** In ticks: when the last deposit request of this page ended, in whichever way. */
  lastPostEndedAt: number | undefined;
  /** The reservations of other idempotency keys. */
  reserved: readonly Reservation[];
};

export type WhyNotPost =
  /** The player stopped the sending. */
  | 'stopped'
  /** The confirmation is too old. */
  | 'expired'
  /** The trades have not been read since the confirmation, or not recently enough. */
  | 'unread'
  /** A trade with its `externalId` exists already. */
  | 'known'
  /** An item may be part of another deposit that is in doubt. */
  | 'inDoubt'
  /** More units would stand in open offers than the player owns. */
  | 'inOffer';

/** ms for which a confirmation is valid. Later than that, a player no longer expects it to be sent. */
export const confirmedForMs = 150_000;

/** ms for which a look is fresh. */
export const lookHoldsMs = 5_000;

/**
 * The reason why a deposit must not leave now, or `undefined`. Called for every request that makes a deposit, in the
 * very turn in which it would leave: also for a repeat, and after a wait, a renewed token or another tab.
 */
export function whyNotPost(standing: Standing): WhyNotPost | undefined {
  const { externalId, confirmedAt, now, look, reserved, wanted } = standing;
  if (standing.isStopped) return 'stopped';
  if (computeElapsedMs(confirmedAt, now) >= confirmedForMs) return 'expired';
  if (look === undefined || !isFresh(look, standing)) return 'unread';
  if (look.facts.some((facts) => facts.externalId === externalId)) return 'known';
  const doubtful = reserved.filter(({ kind }) => kind !== 'made');
  if (doubtful.some((other) => wanted.some((line) => isReserved(line, other)))) return 'inDoubt';
  return wanted.some((line) => isTooMany(line, standing, look)) ? 'inOffer' : undefined;
}

/** True if the look began after the confirmation and after the last request, and has just ended. */
function isFresh({ begunAt, endedAt }: Look, standing: Standing): boolean {
  const { confirmedAt, now, lastPostEndedAt = 0 } = standing;
  const isAfter = begunAt >= confirmedAt.ticks && begunAt >= lastPostEndedAt;
  return isAfter && now.ticks - endedAt < lookHoldsMs;
}

function isReserved({ itemId, assetId }: WantedLine, { lines, assets }: Reservation): boolean {
  const isNamed = lines.some((line) => line.itemId === itemId);
  return isNamed || (assetId !== undefined && assets.includes(assetId));
}

/** True if offered and wanted units together exceed the owned ones. A single item is one unit. */
function isTooMany(line: WantedLine, { game, reserved }: Standing, { facts }: Look): boolean {
  const listed = new Set(facts.map(({ externalId }) => externalId));
  const unseen = reserved
    .filter(({ kind, externalId }) => kind === 'made' && !listed.has(externalId))
    .flatMap(({ lines }) => lines.filter(({ itemId }) => itemId === line.itemId))
    .reduce((sum, { units }) => sum + units, 0);
  const taken = countOffered(line, game, facts) + unseen;
  return taken > 0 && taken + line.units > line.owned;
}
