import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import { createDeposit } from '~/assetpay/trades/createDeposit';
import type { Deposit } from '~/assetpay/trades/trade';
import { isInFlight } from '~/assetpay/trades/tradeStatus';
import type { Attempt, AttemptLog } from './attempts';
import { hasLanded, isAmbiguous, isBusy, isUnsigned } from './depositDoubt';
import { findDeposit } from './findDeposit';
import type { Pause } from './pause';

/** What is known for certain about an attempt in the end. */
export type Settlement =
  | { kind: 'created'; deposit: Deposit }
  /** The API refused it, and there is nothing to accept. */
  | { kind: 'refused'; error: AssetPayError }
  /** It never arrived, and too long ago to arrive still. */
  | { kind: 'absent' };

/** Where an attempt is while nothing is certain yet. Moments are ms since 1970. */
export type Progress =
  | { step: 'sending' }
  /** Another deposit is processed or the bots have trouble: sent again at `nextAt`. */
  | { step: 'busy'; error: AssetPayError; nextAt: number }
  /** No usable answer: it is sent once more, under the same `externalId`. */
  | { step: 'repeating'; error: AssetPayError | undefined }
  /** Looked up in the list of trades, again at `nextAt`; after `until` it can no longer arrive. */
  | { step: 'checking'; error: AssetPayError | undefined; nextAt: number; until: number };

export type SettleTools = {
  client: AssetPayClient;
  log: AttemptLog;
  pause: Pause;
  report: (progress: Progress) => void;
  /** Whether the person wants nothing more to be sent. */
  isStopped: () => boolean;
};

/** ms, by which everything about an attempt is decided. */
export const patience = {
  /** Before an unanswered deposit is sent once more. */
  repeatMs: 1_500,
  /** Since it was confirmed: later the person may no longer expect it to be sent. */
  repeatWithinMs: 150_000,
  /** How long a busy API is asked again. */
  busyMs: 90_000,
  /** Without a `Retry-After`. */
  busyPauseMs: 3_000,
  leastPauseMs: 1_000,
  /** A deposit can still arrive after it was sent: the SDK waits 100 s (docs/api.md, Creating a deposit). */
  arrivalMs: 120_000,
  /** A deposit that landed must show up in the list within this; else the API has lost it. */
  landedMs: 300_000,
  firstCheckMs: 2_000,
  longestCheckMs: 30_000,
} as const;

/**
 * Sends an attempt and does not rest before it is known whether there is a trade (docs/decisions/0009). It is sent
 * at most twice with effect, always with the same `externalId`, of which the API makes one deposit at most.
 * After doubt every refusal is looked up: its reason may be the very trade that the first send made.
 * Never rejects.
 */
export async function settleAttempt(attempt: Attempt, tools: SettleTools): Promise<Settlement> {
  const sent = await send(attempt, tools);
  return 'kind' in sent ? sent : lookUp(sent, tools);
}

type Doubt = {
  attempt: Attempt;
  refusal: AssetPayError | undefined;
  /** From when on (ms since 1970) its absence is believed; else by the `patience` with it. */
  until?: number;
};

async function send(first: Attempt, tools: SettleTools): Promise<Settlement | Doubt> {
  const { client, pause, report } = tools;
  const busyUntil = pause.now() + patience.busyMs;
  let attempt = first;
  while (await maySend(attempt, tools)) {
    report(attempt.sends === 0 ? { step: 'sending' } : { step: 'repeating', error: undefined });
    const { sends } = attempt;
    attempt = record({ ...attempt, sends: sends + 1, sentAt: pause.now() }, tools);
    const answer = await createDeposit(client, attempt.body).catch(toAssetPayError);
    if (!(answer instanceof AssetPayError)) return { kind: 'created', deposit: answer };
    if (hasLanded(answer)) {
      return { attempt: record({ ...attempt, hasLanded: true }, tools), refusal: answer };
    }
    if (isAmbiguous(answer)) {
      report({ step: 'repeating', error: answer });
      await pause.wait(patience.repeatMs);
      continue;
    }
    const isInDoubt = sends > 0;
    if (!isBusy(answer) || pause.now() >= busyUntil || tools.isStopped()) {
      return isInDoubt ? { attempt, refusal: answer } : toRefusal(attempt, answer, pause);
    }
    // Nothing was done, so this send does not count.
    attempt = record({ ...attempt, sends }, tools);
    // A `Retry-After` of nothing would be a storm.
    const waitMs = Math.max(answer.retryAfterMs ?? patience.busyPauseMs, patience.leastPauseMs);
    report({ step: 'busy', error: answer, nextAt: pause.now() + waitMs });
    await pause.wait(waitMs);
    if (sends === 0 && tools.isStopped()) return toRefusal(attempt, answer, pause);
  }
  return { attempt, refusal: undefined };
}

/**
 * A refusal without doubt, and yet the browser may have sent twice by itself, and been refused because of
 * its first one. One look tells, as the API has answered for both by now.
 */
function toRefusal(attempt: Attempt, refusal: AssetPayError, pause: Pause): Doubt {
  return { attempt, refusal, until: pause.now() };
}

/** The first send is the person's own wish; the second waits for the network, as long as that makes sense. */
async function maySend({ sends, createdAt, hasLanded: isThere }: Attempt, tools: SettleTools) {
  const { pause } = tools;
  if (sends === 0) return true;
  if (sends > 1 || isThere) return false;
  const until = createdAt + patience.repeatWithinMs;
  while (!pause.isOnline() && pause.now() < until) await pause.wait(until - pause.now());
  return pause.now() < until;
}

async function lookUp(doubt: Doubt, tools: SettleTools): Promise<Settlement> {
  const { client, pause, report } = tools;
  const { attempt, refusal, until = toArrivalEnd(attempt) } = doubt;
  for (let checks = 0; ; checks += 1) {
    const startedAt = pause.now();
    const found = await findDeposit(client, attempt).catch(toAssetPayError);
    const error = found instanceof AssetPayError ? found : undefined;
    if (found && !(found instanceof AssetPayError)) return toFound(found, refusal);
    const isOver = error === undefined || isSignedOut(error, refusal);
    if (isOver && startedAt >= until) {
      return refusal === undefined ? { kind: 'absent' } : { kind: 'refused', error: refusal };
    }
    const grown = Math.min(patience.firstCheckMs * 1.6 ** checks, patience.longestCheckMs);
    const waitMs = Math.max(grown, error?.retryAfterMs ?? 0);
    // The check that settles it is not put off beyond the moment from which it can.
    const left = until - pause.now();
    const nextMs = error === undefined && left > 0 ? Math.min(waitMs, left) : waitMs;
    report({ step: 'checking', error, nextAt: pause.now() + nextMs, until });
    await pause.wait(nextMs);
  }
}

/** A refusal may leave a failed trade behind (docs/api.md, Creating a deposit). The refusal then tells more than it. */
function toFound(deposit: Deposit, refusal: AssetPayError | undefined): Settlement {
  const isStillborn = !isInFlight(deposit.trade) && deposit.trade.status !== 'completed';
  const isExplained = refusal !== undefined && !hasLanded(refusal);
  return isStillborn && isExplained
    ? { kind: 'refused', error: refusal }
    : { kind: 'created', deposit };
}

/** Whoever was not known when sending is not known when looking either: nothing was made for them. */
function isSignedOut(error: AssetPayError, refusal: AssetPayError | undefined): boolean {
  return isUnsigned(error) && refusal !== undefined && isUnsigned(refusal);
}

function toArrivalEnd({ createdAt, sentAt, hasLanded: isThere }: Attempt): number {
  return isThere ? createdAt + patience.landedMs : sentAt + patience.arrivalMs;
}

function record(attempt: Attempt, { log }: SettleTools): Attempt {
  log.put(attempt);
  return attempt;
}
