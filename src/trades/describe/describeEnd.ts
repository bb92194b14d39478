import { toShownText } from '~/assetpay/parse/shownText';
import type { Trade } from '~/assetpay/trades/trade';
import { words } from '~/trades/words';
import { wasAccepted } from './describeSteps';
import { steamPages } from './offerLinks';

export type TradeText = {
  title: string;
  sentence: string;
  /** What to do about it. */
  advice?: string | undefined;
  /** Where that is done. */
  link?: { label: string; href: string } | undefined;
};

/** The page that helps with an error (anchors D.7). */
const errorLinks: Readonly<Partial<Record<KnownError, keyof typeof words.links>>> = {
  USER_TRADE_RESTRICTED: 'whyNoTrades',
  STEAM_ACCOUNT_RESTRICTED: 'whyNoTrades',
  USER_INVENTORY_PRIVATE: 'privacy',
  TRADE_URL_INVALID: 'tradeUrl',
};

type KnownError = keyof typeof words.errors;

/**
 * A deposit that ended `declined`, `canceled` or `failed`. However an offer ends that nobody accepted, it is
 * one message (contract.md 7), unless `error` tells of a reason that a person can do something about.
 */
export function describeFailedEnd(trade: Trade): TradeText {
  const { error } = trade;
  if (wasAccepted(trade)) return words.failedLate;
  if (error === undefined || error === '' || error === 'OFFER_NOT_ACCEPTED') {
    return words.notAccepted;
  }
  if (!isKnownError(error)) {
    const { title, sentence, advice } = words.unknownError;
    return { title, sentence: sentence(toShownText(error, 80)), advice };
  }
  const page = errorLinks[error];
  return { ...words.errors[error], link: page && toLink(page) };
}

/** A trade that Steam or a person took back, during the hold or after it. */
export function describeReverted({ revertedBy }: Trade): TradeText {
  if (revertedBy === 'user') return { ...words.reverted.user, link: toLink('apiKey') };
  return revertedBy === 'supplier' ? words.reverted.supplier : words.reverted.unknown;
}

function isKnownError(error: string): error is KnownError {
  return Object.hasOwn(words.errors, error);
}

function toLink(page: keyof typeof words.links) {
  return { label: words.links[page], href: steamPages[page] };
}
