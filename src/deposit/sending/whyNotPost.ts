import type { Game } from '~/assetpay/facts/games';
import { isOpen, type LineFacts, type TradeFacts } from '~/assetpay/trades/tradeFacts';
import { type Moment, toElapsedMs } from './moment';

/** An item as somebody confirmed it. */
export type WantedLine = {
  itemId: string;
  assetId: string | undefined;
  units: number;
  /** Units that the inventory held at the confirmation. */
  owned: number;
};

/** A look at the trades of both games that worked; `begunAt` and `endedAt` in ticks. */
export type Look = { begunAt: number; endedAt: number; facts: readonly TradeFacts[] };

/** Items that another number may still take, or has taken unseen. */
export type Reservation = {
  externalId: string;
  game: Game;
  /** By an attempt or a number nobody found, whole; by a trade that is in no list yet, in units. */
  kind: 'attempt' | 'unfound' | 'made';
  lines: readonly { itemId: string; units: number }[];
  assets: readonly string[];
};

/** All that decides whether a deposit may leave, as it is in this very turn. */
export type Standing = {
  externalId: string;
  game: Game;
  wanted: readonly WantedLine[];
  confirmedAt: Moment;
  now: Moment;
  isStopped: boolean;
  look: Look | undefined;
  /** In ticks: when the last deposit request of this page ended, whatever came of it. */
  lastPostEndedAt: number | undefined;
  /** Those of other numbers. */
  reserved: readonly Reservation[];
};

export type WhyNotPost =
  /** The person wants nothing more to be sent. */
  | 'stopped'
  /** The confirmation is too old. */
  | 'expired'
  /** The trades have not been read since, or too long ago. */
  | 'unread'
  /** Its number is among the trades already. */
  | 'known'
  /** An item may be part of another deposit of which nobody knows what became. */
  | 'inDoubt'
  /** More units would stand in open offers than the person owns. */
  | 'inOffer';

/** ms for which a confirmation holds, whatever happens meanwhile: later nobody expects it to be sent. */
export const confirmedForMs = 150_000;

/** ms for which a look holds. */
export const lookHoldsMs = 5_000;

/**
 * Why a deposit must not leave now, or nothing. Every request that makes a deposit is asked about here in the very
 * turn in which it would leave: the first, its repeat, what follows a wait, a renewed token or another tab.
 */
export function whyNotPost(standing: Standing): WhyNotPost | undefined {
  const { externalId, confirmedAt, now, look, reserved, wanted } = standing;
  if (standing.isStopped) return 'stopped';
  if (toElapsedMs(confirmedAt, now) >= confirmedForMs) return 'expired';
  if (look === undefined || !isFresh(look, standing)) return 'unread';
  if (look.facts.some((facts) => facts.externalId === externalId)) return 'known';
  const doubtful = reserved.filter(({ kind }) => kind !== 'made');
  if (doubtful.some((other) => wanted.some((line) => isReserved(line, other)))) return 'inDoubt';
  return wanted.some((line) => isTooMany(line, standing, look)) ? 'inOffer' : undefined;
}

/** Begun after the confirmation and after whatever left before, and just ended. */
function isFresh({ begunAt, endedAt }: Look, standing: Standing): boolean {
  const { confirmedAt, now, lastPostEndedAt = 0 } = standing;
  const isAfter = begunAt >= confirmedAt.ticks && begunAt >= lastPostEndedAt;
  return isAfter && now.ticks - endedAt < lookHoldsMs;
}

function isReserved({ itemId, assetId }: WantedLine, { lines, assets }: Reservation): boolean {
  const isNamed = lines.some((line) => line.itemId === itemId);
  return isNamed || (assetId !== undefined && assets.includes(assetId));
}

/** Units in open offers and units wanted come to more than there are. A single item is one unit. */
function isTooMany(line: WantedLine, { game, reserved }: Standing, { facts }: Look): boolean {
  const offered = facts
    .filter((trade) => trade.game === game && isHolding(trade, line))
    .flatMap((trade) => trade.lines.filter((other) => isSame(other, line)))
    .reduce((sum, { units }) => sum + units, 0);
  const listed = new Set(facts.map(({ externalId }) => externalId));
  const unseen = reserved
    .filter(({ kind, externalId }) => kind === 'made' && !listed.has(externalId))
    .flatMap(({ lines }) => lines.filter(({ itemId }) => itemId === line.itemId))
    .reduce((sum, { units }) => sum + units, 0);
  const taken = offered + unseen;
  return taken > 0 && taken + line.units > line.owned;
}

/** Accepted units of a stack have left the inventory, so what it holds is free of them. */
function isHolding(trade: TradeFacts, { owned }: WantedLine): boolean {
  return isOpen(trade) && !(owned > 1 && trade.status === 'hold');
}

function isSame(offered: LineFacts, { itemId, assetId }: WantedLine): boolean {
  return offered.id === itemId || (assetId !== undefined && offered.assetId === assetId);
}
