import { steamPages } from '~/assetpay/facts/steamPages';
import { toShownText } from '~/assetpay/parse/shownText';
import type { Trade } from '~/assetpay/trades/trade';
import { isFailedLate, isLetGo } from '~/assetpay/trades/tradeStatus';
import { words } from '~/trades/words';
import { tradeErrorWords } from './tradeErrorWords';

export type TradeText = {
  title: string;
  sentence: string;
  /** A suggestion for what to do next. */
  advice?: string | undefined;
  /** The page on which to do it. */
  link?: { label: string; href: string } | undefined;
};

/** The Steam page that helps with an error (docs/sources.md, Steam pages). */
const errorLinks: Readonly<Partial<Record<KnownError, keyof typeof words.links>>> = {
  USER_TRADE_RESTRICTED: 'whyNoTrades',
  STEAM_ACCOUNT_RESTRICTED: 'whyNoTrades',
  USER_INVENTORY_PRIVATE: 'privacy',
  TRADE_URL_INVALID: 'tradeUrl',
};

type KnownError = keyof typeof tradeErrorWords.byError;

/**
 * A deposit that ended `declined`, `canceled` or `failed`. An offer that was not accepted can end as any of the
 * three, so they share one message (docs/api.md, Trade statuses), unless `error` names a reason to act on.
 */
export function describeFailedEnd(trade: Trade): TradeText {
  const { error = '' } = trade;
  if (isLetGo(trade)) return words.notAccepted;
  if (isFailedLate(trade)) return words.failedLate;
  if (!isKnownError(error)) {
    const { title, sentence, advice } = tradeErrorWords.unknown;
    return { title, sentence: sentence({ code: toShownText(error, 80) }), advice };
  }
  const page = errorLinks[error];
  return { ...tradeErrorWords.byError[error], link: page && toLink(page) };
}

/** A trade that was reversed, during the hold or after it. */
export function describeReverted({ revertedBy }: Trade): TradeText {
  if (revertedBy === 'user') return { ...words.reverted.user, link: toLink('apiKey') };
  return revertedBy === 'supplier' ? words.reverted.supplier : words.reverted.unknown;
}

function isKnownError(error: string): error is KnownError {
  return Object.hasOwn(tradeErrorWords.byError, error);
}

function toLink(page: keyof typeof words.links) {
  return { label: words.links[page], href: steamPages[page] };
}
