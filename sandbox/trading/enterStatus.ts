import type { Trade, TradeStatus } from './Trade';

const holdMs = 7 * 24 * 3_600_000;

type Cause = {
  /** A code of docs/api.md, Trade. */
  error?: string;
  revertedBy?: 'supplier' | 'user';
};

/** The trade in another status from `at` (ms) on, with the dates that belong to it. */
export function enterStatus(
  trade: Trade,
  status: TradeStatus,
  at: number,
  cause: Cause = {},
): Trade {
  const { activeAt, acceptedAt, holdEndDate, error: _, revertedBy: __, ...rest } = trade;
  const wasSent = activeAt !== undefined;
  const entered = { ...rest, status, since: at, isPinned: false };
  const dates = toDates(status, at, { activeAt, acceptedAt, holdEndDate });
  if (status === 'failed') {
    const error = cause.error ?? (wasSent ? 'OFFER_NOT_ACCEPTED' : 'SERVICE_UNAVAILABLE');
    return { ...entered, ...dates, error };
  }
  if (status !== 'reverted') return { ...entered, ...dates };
  return { ...entered, ...dates, revertedBy: cause.revertedBy ?? 'user' };
}

type Dates = {
  activeAt: number | undefined;
  acceptedAt: number | undefined;
  holdEndDate: number | undefined;
};

function toDates(status: TradeStatus, at: number, dates: Dates) {
  if (status === 'initiated' || status === 'pending') return {};
  const { activeAt, acceptedAt, holdEndDate } = dates;
  // An offer can be canceled or fail before it was sent. Every other status comes after that.
  const sentAt = activeAt ?? (status === 'canceled' || status === 'failed' ? undefined : at);
  const sent = sentAt === undefined ? {} : { activeAt: sentAt };
  if (status === 'hold') return { ...sent, acceptedAt: at, holdEndDate: at + holdMs };
  const accepted = status === 'completed' ? { ...sent, acceptedAt: acceptedAt ?? at } : sent;
  const isHeld = status !== 'active' && holdEndDate !== undefined;
  return isHeld ? { ...accepted, holdEndDate } : accepted;
}
