import { type AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { describeError, type ErrorDescription, toReport } from '~/assetpay/errors/describeError';
import { computeRetryWaitMs, type ErrorRemedy, findKnownKey } from '~/assetpay/errors/errorRemedy';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { TradesRead } from '~/trades/follow/useTrades';
import { words } from '~/trades/words';

/** The remedies of a failed list. Those about filters and Steam's settings do not apply to it. */
export type TradesRemedy = 'wait' | 'waitOnly' | 'retry' | 'signIn' | 'report';

export type TradesFailure = {
  title: string;
  cause: string;
  /** The label of the one action. */
  action: string;
  remedy: TradesRemedy;
  /** The id that AssetPay's support asks for. */
  requestId: string | undefined;
  /** Details for the site's support. */
  report: string;
  /** The inventory fails for the same reason and shows it already. */
  isShownByInventory: boolean;
  /** Time of the next automatic try, ms since 1970, if there is one. */
  retryAt: number | undefined;
};

/** Describes the first failed read; `undefined` if none failed. */
export function describeTradesFailure(reads: readonly TradesRead[]): TradesFailure | undefined {
  const failed = reads.find(({ error }) => error !== null);
  if (failed === undefined || failed.error === null) return undefined;
  const error = toAssetPayError(failed.error);
  const description = describeError(error);
  const waitMs = computeRetryWaitMs(error, Math.max(failed.failures, 1));
  const isWaiting = waitMs !== undefined && failed.isFetching;
  return {
    title: description.title,
    cause: describeCause(error, description),
    ...describeAction(description),
    requestId: error.requestId,
    report: toReport(error),
    isShownByInventory: isShownByInventory(description.remedy.kind) || networkKeys.has(error.key),
    retryAt: isWaiting ? error.occurredAt + waitMs : undefined,
  };
}

/** A network that answers one read neither answers the other. */
const networkKeys = new Set<string>([localKeys.unreachable, localKeys.timedOut]);

function isShownByInventory(kind: ErrorRemedy['kind']): kind is 'signIn' | 'report' {
  return kind === 'signIn' || kind === 'report';
}

function describeCause(error: AssetPayError, { cause }: ErrorDescription): string {
  const own: Readonly<Record<string, string>> = words.failure.byKey;
  return own[findKnownKey(error) ?? ''] ?? cause;
}

function describeAction({ remedy, action }: ErrorDescription): {
  action: string;
  remedy: TradesRemedy;
} {
  if (remedy.kind === 'wait') return { action, remedy: remedy.canRetryNow ? 'wait' : 'waitOnly' };
  if (isShownByInventory(remedy.kind)) return { action, remedy: remedy.kind };
  return { action: words.failure.retry, remedy: 'retry' };
}
