import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { addServerMessage } from '~/assetpay/errors/describeError';
import { steamPages } from '~/assetpay/facts/steamPages';
import { describeInOffer, describeLost, describeOverstock, describePrices } from './changedLines';
import { plainActions, toAction } from './outcomeActions';
import type { OutcomeContext, OutcomeView, WayOut } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';
import { isRefusalKnown, toRefusalKey, type Way, ways } from './refusals';
import { refusalWords } from './refusalWords';

const pages = {
  privacy: steamPages.privacy,
  tradeUrl: steamPages.tradeUrl,
  steamGuard: steamPages.whyNoTrades,
} as const;

/** ms to wait if the API names no time. */
const usualWaitMs = 60_000;

/** Describes a refusal: words by `error.key`, else by status class, and its recovery. Defined for every error. */
export function describeRefusal(error: AssetPayError, context: OutcomeContext): OutcomeView {
  const key = toRefusalKey(error);
  const { title, cause } = key === undefined ? describeStatusClass(error) : refusalWords[key];
  const way = key === undefined ? 'review' : ways[key];
  const { remark, ...wayOut } = toWayOut(way, error, context);
  return {
    tone: 'bad',
    title,
    cause: [
      isRefusalKnown(error) ? cause : addServerMessage(cause, error),
      remark,
      key === 'VALIDATION_FAILED' ? describeFields(error) : undefined,
    ]
      .filter(Boolean)
      .join(' '),
    items: [],
    secondary: [],
    requestId: error.requestId,
    retryAt: undefined,
    ...wayOut,
  };
}

function toWayOut(way: Way, error: AssetPayError, context: OutcomeContext): WayOut {
  const { review, back } = plainActions;
  // The items of the other game say nothing about these.
  if (!context.isHere && isAboutItems(way)) return { action: back };
  switch (way) {
    case 'prices':
      return describePrices(context);
    case 'lost':
      return describeLost(context);
    case 'overstock':
      return describeOverstock(error, context);
    case 'inOffer':
      return describeInOffer(context);
    case 'review':
      return { action: review };
    case 'wait': {
      const retryAt = error.occurredAt + (error.retryAfterMs ?? usualWaitMs);
      return { action: review, retryAt };
    }
    case 'privacy':
    case 'tradeUrl':
    case 'steamGuard':
      return {
        action: toAction(way, { kind: 'link', href: pages[way] }),
        secondary: [review],
      };
    case 'restricted':
      return {
        action: toAction('privacy', { kind: 'link', href: pages.privacy }),
        secondary: [toAction('whyNoTrades', { kind: 'link', href: pages.steamGuard }), review],
      };
    case 'site':
      return { action: back };
    case 'notFound':
      return { action: plainActions.showDeposits, secondary: [plainActions.release] };
    case 'withoutInstant':
    case 'showDeposits':
    case 'signIn':
      return { action: plainActions[way], secondary: [review] };
    case 'back':
      return { action: back, secondary: [review] };
  }
}

function isAboutItems(way: Way): boolean {
  return way === 'prices' || way === 'lost' || way === 'overstock' || way === 'inOffer';
}

function describeStatusClass({ status = 0 }: AssetPayError) {
  return status >= 500 ? words.failed : words.refused;
}

/** The API's own words about invalid fields, for the site's support. */
function describeFields({ fields }: AssetPayError): string | undefined {
  const reasons = Object.entries(fields).slice(0, 3);
  if (reasons.length === 0) return undefined;
  return words.serverSays(reasons.map(([path, why]) => `${path} ${why}`).join('; '));
}
