import type { Trade, TradeStatus } from './Trade';

const holdMs = 7 * 24 * 3_600_000;

type Cause = {
  /** One of the codes of contract.md 6. */
  error?: string;
  revertedBy?: 'supplier' | 'user';
};

/** The trade as it is from `at` (ms) on, in whichever status and with the dates it needs. */
export function enterStatus(
  trade: Trade,
  status: TradeStatus,
  at: number,
  cause: Cause = {},
): Trade {
  const { activeAt, holdEndDate, error: _, revertedBy: __, ...rest } = trade;
  const wasSent = activeAt !== undefined;
  const entered = { ...rest, status, since: at, isPinned: false };
  const dates = toDates(status, at, { activeAt, holdEndDate });
  if (status === 'failed') {
    const error = cause.error ?? (wasSent ? 'OFFER_NOT_ACCEPTED' : 'SERVICE_UNAVAILABLE');
    return { ...entered, ...dates, error };
  }
  if (status !== 'reverted') return { ...entered, ...dates };
  return { ...entered, ...dates, revertedBy: cause.revertedBy ?? 'user' };
}

type Dates = { activeAt: number | undefined; holdEndDate: number | undefined };

function toDates(status: TradeStatus, at: number, { activeAt, holdEndDate }: Dates) {
  if (status === 'initiated' || status === 'pending') return {};
  // An offer that was never sent may be canceled or fail; every other status follows its sending.
  const sentAt = activeAt ?? (status === 'canceled' || status === 'failed' ? undefined : at);
  const sent = sentAt === undefined ? {} : { activeAt: sentAt };
  if (status === 'hold') return { ...sent, holdEndDate: at + holdMs };
  return status === 'active' || holdEndDate === undefined ? sent : { ...sent, holdEndDate };
}
