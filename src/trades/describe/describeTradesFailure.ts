import { type AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import { describeError, type ErrorDescription } from '~/assetpay/errors/describeError';
import { toKnownKey, toRetryWaitMs } from '~/assetpay/errors/errorRemedy';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { TradesRead } from '~/trades/follow/useTrades';
import { words } from '~/trades/words';

/** The ways out of a failed list: what filters or Steam's settings could mend does not concern it. */
export type TradesRemedy = 'wait' | 'hold' | 'retry' | 'signIn';

export type TradesFailure = {
  title: string;
  cause: string;
  /** What the one way out is called. */
  action: string;
  remedy: TradesRemedy;
  /** To quote to support. */
  requestId: string | undefined;
  /** Said by the inventory as well, which asked for the same reason in vain: once is enough. */
  isCommon: boolean;
  /** ms since 1970 of the next try by itself, where there is one. */
  retryAt: number | undefined;
};

/** What is said of the first of `reads` that failed; `undefined` when none did. */
export function describeTradesFailure(reads: readonly TradesRead[]): TradesFailure | undefined {
  const failed = reads.find(({ error }) => error !== null);
  if (failed === undefined || failed.error === null) return undefined;
  const error = toAssetPayError(failed.error);
  const description = describeError(error);
  const waitMs = toRetryWaitMs(error, Math.max(failed.failures, 1));
  const isWaiting = waitMs !== undefined && failed.isFetching;
  return {
    title: description.title,
    cause: toCause(error, description),
    ...toAction(description),
    requestId: error.requestId,
    isCommon: description.remedy.kind === 'signIn' || error.key === localKeys.unreachable,
    retryAt: isWaiting ? error.occurredAt + waitMs : undefined,
  };
}

function toCause(error: AssetPayError, { cause }: ErrorDescription): string {
  const own: Readonly<Record<string, string>> = words.failure.byKey;
  return own[toKnownKey(error) ?? ''] ?? cause;
}

function toAction({ remedy, action }: ErrorDescription): { action: string; remedy: TradesRemedy } {
  if (remedy.kind === 'wait') return { action, remedy: remedy.hurry ? 'wait' : 'hold' };
  if (remedy.kind === 'signIn') return { action, remedy: 'signIn' };
  return { action: words.failure.retry, remedy: 'retry' };
}
