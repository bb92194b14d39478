import type { Trade } from '~/assetpay/trades/trade';
import { describeSendingEnd } from '~/deposit/outcome/describeSendingEnd';
import { describeSending, isStop } from '~/deposit/sending/describeSending';
import type { Sending } from '~/deposit/sending/sending';

/** What a begun deposit says in the basket, in a line or two. */
export type StatusView = {
  title: string;
  /** Told by the second, so not read out. */
  detail: string | undefined;
  /** `bad` interrupts the person; the others do not. */
  tone: 'busy' | 'good' | 'calm' | 'bad';
  canStop: boolean;
};

/** Where a deposit is, or how it ended. Total over its states; `now` is ms since 1970. */
export function describeStatus(
  sending: Sending,
  { trades, now }: { trades: readonly Trade[]; now: number },
): StatusView {
  if (sending.isBusy) {
    const { title, progress, countdown, actions } = describeSending(sending, now);
    return {
      title,
      detail: [progress?.text, countdown].filter(Boolean).join(' · ') || undefined,
      tone: 'busy',
      canStop: actions.some(isStop),
    };
  }
  const nothingRead = {
    items: new Map(),
    isHere: false,
    reread: { isRunning: false, error: null },
  };
  const { title, outcome } = describeSendingEnd(sending, { ...nothingRead, trades });
  return { title: outcome.title, detail: title, tone: outcome.tone, canStop: false };
}
