import type { Trade } from '~/assetpay/trades/trade';
import { describeSendingEnd } from '~/deposit/outcome/describeSendingEnd';
import type { OutcomeView } from '~/deposit/outcome/outcomeView';
import { describeSending, isStop } from '~/deposit/progress/describeSending';
import type { Sending } from '~/deposit/sending/sending';
import { joinShort } from '~/lib/language/joinShort';

/** The line or two that the basket shows of a deposit under way, or just ended. */
export type StatusView = {
  title: string;
  /** Changes every second, so it is not announced. */
  detail: string | undefined;
  /** `bad` is announced at once. */
  tone: 'busy' | OutcomeView['tone'];
  canStop: boolean;
};

/** Describes a deposit under way, or how it ended. Defined for every state; `now` is ms since 1970. */
export function describeStatus(
  sending: Sending,
  { trades, now }: { trades: readonly Trade[]; now: number },
): StatusView {
  if (sending.isBusy) {
    const { title, progress, countdown, actions } = describeSending(sending, now);
    return {
      title,
      detail: joinShort([progress?.text, countdown]) || undefined,
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
