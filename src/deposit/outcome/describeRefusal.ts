import type { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { addServerMessage } from '~/assetpay/errors/describeError';
import { steamPages } from '~/assetpay/facts/steamPages';
import { joinSentences } from '~/lib/language/joinSentences';
import {
  describeChangedPrices,
  describeItemsInOffer,
  describeLostItems,
  describeOverstock,
} from './describeChangedLines';
import { findRefusalWords } from './findRefusalWords';
import { createAction, createPlainAction } from './outcomeActions';
import type { OutcomeContext, OutcomeView, RecoveryView } from './outcomeView';
import { outcomeWords as words } from './outcomeWords';
import { findRefusalKey, isRefusalKnown, type Recovery, recoveries } from './refusals';

const pages = {
  privacy: steamPages.privacy,
  tradeUrl: steamPages.tradeUrl,
  steamGuard: steamPages.whyNoTrades,
} as const;

/** ms to wait if the API names no time. */
const usualWaitMs = 60_000;

/** Describes a refusal: words by `error.key`, else by status class, and its recovery. Defined for every error. */
export function describeRefusal(error: AssetPayError, context: OutcomeContext): OutcomeView {
  const key = findRefusalKey(error);
  const { title, cause } = key === undefined ? describeStatusClass(error) : findRefusalWords(key);
  const recovery = key === undefined ? 'review' : recoveries[key];
  const { remark, ...view } = describeRecovery(recovery, error, context);
  return {
    tone: 'bad',
    title,
    cause: joinSentences([
      isRefusalKnown(error) ? cause : addServerMessage(cause, error),
      remark,
      key === 'VALIDATION_FAILED' ? describeFields(error) : undefined,
    ]),
    items: [],
    secondary: [],
    requestId: error.requestId,
    retryAt: undefined,
    ...view,
  };
}

function describeRecovery(
  recovery: Recovery,
  error: AssetPayError,
  context: OutcomeContext,
): RecoveryView {
  const review = createPlainAction('review');
  const back = createPlainAction('back');
  // The items of the other game say nothing about these.
  if (!context.isHere && isAboutItems(recovery)) return { action: back };
  switch (recovery) {
    case 'prices':
      return describeChangedPrices(context);
    case 'lost':
      return describeLostItems(context);
    case 'overstock':
      return describeOverstock(error, context);
    case 'inOffer':
      return describeItemsInOffer(context);
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
        action: createAction(recovery, { kind: 'link', href: pages[recovery] }),
        secondary: [review],
      };
    case 'restricted':
      return {
        action: createAction('privacy', { kind: 'link', href: pages.privacy }),
        secondary: [createAction('whyNoTrades', { kind: 'link', href: pages.steamGuard }), review],
      };
    case 'site':
      return { action: back };
    case 'notFound':
      return {
        action: createPlainAction('showDeposits'),
        secondary: [createPlainAction('release')],
      };
    case 'withoutInstant':
    case 'showDeposits':
    case 'signIn':
      return { action: createPlainAction(recovery), secondary: [review] };
    case 'back':
      return { action: back, secondary: [review] };
  }
}

const itemRecoveries = new Set<Recovery>(['prices', 'lost', 'overstock', 'inOffer']);

function isAboutItems(recovery: Recovery): boolean {
  return itemRecoveries.has(recovery);
}

function describeStatusClass({ status = 0 }: AssetPayError) {
  return status >= 500 ? words.failed : words.refused;
}

/** The API's own words about invalid fields, for the site's support. */
function describeFields({ fields }: AssetPayError): string | undefined {
  const reasons = Object.entries(fields).slice(0, 3);
  if (reasons.length === 0) return undefined;
  const message = reasons.map(([path, why]) => `${path} ${why}`).join('; ');
  return words.serverSays({ message });
}
