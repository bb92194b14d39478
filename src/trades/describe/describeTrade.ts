import { findPhase } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from '~/assetpay/trades/trade';
import {
  isBadEnd,
  isFailedLate,
  isInFlight,
  isLetGo,
  isOffered,
} from '~/assetpay/trades/tradeStatus';
import { formatComingDay } from '~/lib/comingDay';
import { formatDateTime, formatTimeLeft } from '~/lib/dates';
import { formatCents } from '~/lib/money';
import { words } from '~/trades/words';
import { describeAmounts, type TradeAmounts } from './describeAmounts';
import { describeFailedEnd, describeReverted, type TradeText } from './describeEnd';
import { describeSteps, type TradeStep } from './describeSteps';
import { toOfferLinks } from './offerLinks';

/** `ask`: the person has to act. `calm`: it goes on by itself. `off`: the person let the offer go, and nothing happened. */
export type TradeTone = 'ask' | 'calm' | 'good' | 'off' | 'bad';

export type TradeView = TradeText & {
  tone: TradeTone;
  /** The remaining time of the hold: "6 days, 23 hours left". */
  countdown: string | undefined;
  steps: readonly TradeStep[];
  amounts: TradeAmounts;
  /** The sum, or that it was not paid; `undefined` if neither is known. */
  result: string | undefined;
  /** The offer waits in Steam to be accepted, or may do so: links to it are shown. */
  canAccept: boolean;
  /** The trade has a final status. */
  hasEnded: boolean;
  /** Units that change hands. */
  count: number;
};

/**
 * Everything to show of a deposit, by its status (docs/api.md, Trade statuses). Total: an unknown status is shown
 * as it is. `now` is ms since 1970.
 */
export function describeTrade(trade: Trade, now: number): TradeView {
  const amounts = describeAmounts(trade);
  const { tone, countdown, ...text } = describeStatus(trade, amounts, now);
  return {
    advice: undefined,
    link: undefined,
    ...text,
    tone,
    countdown,
    steps: describeSteps(trade),
    amounts,
    result: describeResult(trade, amounts),
    canAccept: canAccept(trade),
    hasEnded: !isInFlight(trade),
    count: countUnits(trade),
  };
}

function describeResult(trade: Trade, { totalCents }: TradeAmounts): string | undefined {
  if (isBadEnd(trade)) return isFailedLate(trade) ? undefined : words.notPaid;
  return totalCents === undefined ? undefined : formatCents(totalCents);
}

/**
 * True if an offer waits in Steam. An unknown status may be another word for `active`: an offer that is named must be
 * within reach.
 */
export function canAccept(trade: Trade): boolean {
  const isUnknown = findPhase(trade) === undefined;
  return isOffered(trade) || (isUnknown && toOfferLinks(trade.offerID) !== undefined);
}

/** Units of all items; a stack counts with its amount. */
export function countUnits({ items }: Pick<Trade, 'items'>): number {
  return items.reduce((sum, { amount }) => sum + Math.max(amount ?? 1, 1), 0);
}

type StatusText = TradeText & { tone: TradeTone; countdown?: string | undefined };

function describeStatus(trade: Trade, amounts: TradeAmounts, now: number): StatusText {
  switch (findPhase(trade)) {
    case 'preparing':
      return { tone: 'calm', ...words.preparing };
    case 'offered':
      return describeActive(trade);
    case 'held':
      return describeHold(trade, now);
    case 'paid':
      return describeCompleted(amounts);
    case 'unpaid':
      return { tone: isLetGo(trade) ? 'off' : 'bad', ...describeFailedEnd(trade) };
    case 'reverted':
      return { tone: 'bad', ...describeReverted(trade) };
    case undefined: {
      const { title, sentence } = words.unknown;
      return { tone: 'calm', title: title({ status: trade.status }), sentence };
    }
  }
}

function describeActive(trade: Trade): StatusText {
  const { title, sentence, sentenceUntil } = words.active;
  const { autoCancelAt } = trade;
  const count = countUnits(trade);
  const text =
    autoCancelAt === undefined
      ? sentence({ count })
      : sentenceUntil({ count, date: formatDateTime(autoCancelAt) });
  return { tone: 'ask', title, sentence: text };
}

function describeHold({ holdEndDate }: Trade, now: number): StatusText {
  const text = words.hold;
  if (holdEndDate === undefined) {
    return { tone: 'calm', title: text.titleUnknown, sentence: text.sentenceUnknown };
  }
  const title = text.title({ date: formatComingDay(holdEndDate) });
  if (holdEndDate <= now) return { tone: 'calm', title, sentence: text.over };
  const countdown = text.left({ time: formatTimeLeft(holdEndDate - now) });
  const sentence = text.sentence({ moment: formatDateTime(holdEndDate) });
  return { tone: 'calm', title, sentence, countdown };
}

function describeCompleted({ totalCents }: TradeAmounts): StatusText {
  const { title, sentence, sentenceUnknown } = words.completed;
  return {
    tone: 'good',
    title,
    sentence:
      totalCents === undefined ? sentenceUnknown : sentence({ money: formatCents(totalCents) }),
  };
}
