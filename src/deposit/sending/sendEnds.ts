import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { hasLanded, isInProgress } from './depositDoubt';
import type { Doubt, Settled } from './lookUp';
import type { Sent } from './sendTools';
import { type Settlement, waits } from './settlement';
import type { WhyNotPost } from './whyNotPost';

/** The reason to stop trying: one of this page, or a failure to read the trades. */
type Reason = Exclude<WhyNotPost, 'unread'> | AssetPayError;

/** Ends the tries. A request that has left is looked for, whatever the reason, as it may have made the deposit. */
export function resolveEnd(sent: Sent, reason: Reason): Settled | Doubt {
  const { endedAt, busy, attempt } = sent;
  if (reason === 'known' || attempt.sends > 0) return resolveDoubt(sent, undefined);
  if (endedAt === undefined) return { settlement: toUnsent(reason), leaves: 'nothing' };
  const mayBeIt = busy !== undefined && isInProgress(busy);
  const isAnswered = reason === 'expired' && busy !== undefined;
  return {
    attempt,
    // A player who stopped it waits for the answer. After too long a wait they confirm again, under the same key.
    lookForMs: mayBeIt && reason === 'stopped' ? waits.doubtMs : 0,
    lastEndedAt: endedAt,
    absence: isAnswered ? { kind: 'refused', error: busy } : toUnsent(reason),
    leaves: mayBeIt ? 'unfound' : 'nothing',
  };
}

/** The deposit may have arrived. `answer` is the API's own answer, if there was one. */
export function resolveDoubt(sent: Sent, answer: AssetPayError | undefined): Doubt {
  const { attempt, endedAt = 0 } = sent;
  const isThere = answer !== undefined && hasLanded(answer);
  return {
    attempt,
    lookForMs: isThere ? waits.landedMs : waits.doubtMs,
    lastEndedAt: endedAt,
    absence: answer === undefined ? { kind: 'absent' } : { kind: 'refused', error: answer },
    leaves: isThere ? 'attempt' : 'unfound',
  };
}

/**
 * A refusal may be due to the browser's own repeat of a request that succeeded. One look settles that; after an
 * earlier doubt it takes more than one. A number that other orders have left open remembers this one too: its failed trade
 * may show later, and is not the next order.
 */
export function resolveRefusal(sent: Sent, error: AssetPayError): Doubt {
  const doubt = resolveDoubt(sent, error);
  const { sends, earlier } = sent.attempt;
  if (sends > 0) return doubt;
  return { ...doubt, lookForMs: 0, leaves: earlier.length > 0 ? 'unfound' : 'nothing' };
}

function toUnsent(reason: Reason): Settlement {
  if (reason instanceof AssetPayError) return { kind: 'refused', error: reason };
  switch (reason) {
    case 'inOffer':
      return { kind: 'refused', error: new AssetPayError({ key: 'ITEMS_IN_OFFER' }) };
    case 'inDoubt':
      return { kind: 'refused', error: new AssetPayError({ key: 'ITEMS_IN_DOUBT' }) };
    case 'stopped':
      return { kind: 'unsent', why: 'stopped' };
    default:
      return { kind: 'unsent', why: 'expired' };
  }
}
