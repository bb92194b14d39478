import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import { createDeposit } from '~/assetpay/trades/createDeposit';
import type { Deposit } from '~/assetpay/trades/trade';
import { hasLanded, isAmbiguous, isBusy, isUnsigned } from './depositDoubt';
import type { Doubt, Settled } from './lookUp';
import { computeRestMs, readTrades, toRowKeys } from './readTrades';
import { resolveDoubt, resolveEnd, resolveRefusal } from './sendEnds';
import type { Confirmed, SendTools, Sent } from './sendTools';
import { waits } from './settlement';
import { type WhyNotPost, whyNotPost } from './whyNotPost';

/** The next step: another try, or the end of trying. */
type Step = { next: Sent } | { end: Settled | Doubt };

/**
 * Sends a confirmed order while `whyNotPost` allows it: at most twice with effect, always with the same `externalId`,
 * of which the API makes one deposit at most. Answers how it ended, or the doubt that is left.
 */
export async function sendDeposit(
  confirmed: Confirmed,
  tools: SendTools,
): Promise<Settled | Doubt> {
  let sent: Sent = { attempt: confirmed.attempt, endedAt: undefined, busy: undefined };
  for (;;) {
    const step = await takeStep(sent, confirmed, tools);
    if ('end' in step) return step.end;
    sent = step.next;
  }
}

async function takeStep(sent: Sent, confirmed: Confirmed, tools: SendTools): Promise<Step> {
  const failure = await readTrades(sent, confirmed, tools);
  if (failure !== undefined) return { end: resolveEnd(sent, failure) };
  const answer = await post(sent, confirmed, tools);
  if ('deposit' in answer) {
    const settlement = { kind: 'created', deposit: answer.deposit } as const;
    return { end: { settlement, leaves: 'made' } };
  }
  if ('why' in answer) {
    const isOver = computeRestMs(confirmed, tools.pause) === 0;
    if (answer.why === 'unread' && !isOver) return { next: sent };
    return { end: resolveEnd(sent, answer.why === 'unread' ? 'expired' : answer.why) };
  }
  if (answer.sent === sent) return { end: resolveEnd(sent, answer.error) };
  return goOn(answer.sent, answer.error, { confirmed, tools });
}

type Answer = { deposit: Deposit } | { why: WhyNotPost } | { sent: Sent; error: AssetPayError };

/** The only place from which a deposit leaves. Answers the same `sent` if it has not left. */
async function post(sent: Sent, confirmed: Confirmed, tools: SendTools): Promise<Answer> {
  const { client, pause, log, report } = tools;
  const { body, sends } = sent.attempt;
  const gate: { why?: WhyNotPost | undefined; attempt?: Sent['attempt'] } = {};
  const mayLeave = () => {
    const { externalId, game } = body;
    const standing = { ...tools.getStanding(), ...confirmed, externalId, game, now: pause.now() };
    gate.why = whyNotPost(standing);
    if (gate.why !== undefined) return false;
    gate.attempt = { ...sent.attempt, sends: sends + 1 };
    log.put(gate.attempt, { isHeld: true });
    return true;
  };
  report(sends === 0 ? { step: 'sending' } : { step: 'repeating', error: undefined });
  const rows = toRowKeys(tools.getStanding().look);
  const answer = await createDeposit(client, body, mayLeave).catch(toAssetPayError);
  if (gate.why !== undefined) return { why: gate.why };
  if (!(answer instanceof AssetPayError)) return { deposit: answer };
  if (gate.attempt === undefined) return { sent, error: answer };
  tools.onPostEnd();
  const { ticks } = pause.now();
  return { sent: { ...sent, attempt: gate.attempt, endedAt: ticks, rows }, error: answer };
}

type Going = { confirmed: Confirmed; tools: SendTools };

/** Decides what follows an answer that is no deposit. */
async function goOn(sent: Sent, error: AssetPayError, { confirmed, tools }: Going): Promise<Step> {
  if (hasLanded(error)) {
    const attempt = { ...sent.attempt, hasLanded: true };
    tools.log.put(attempt, { isHeld: true });
    return { end: resolveDoubt({ ...sent, attempt }, error) };
  }
  if (isAmbiguous(error)) {
    if (sent.attempt.sends > 1) return { end: resolveDoubt(sent, undefined) };
    tools.report({ step: 'repeating', error });
    await tools.pause.wait(waits.repeatMs, ['stop']);
    return { next: sent };
  }
  // This request had no effect, so it does not count.
  const attempt = { ...sent.attempt, sends: sent.attempt.sends - 1 };
  tools.log.put(attempt, { isHeld: true });
  const refused = { ...sent, attempt };
  if (isUnsigned(error) && !sent.hasRenewed && (await tools.renewToken())) {
    return { next: { ...refused, hasRenewed: true } };
  }
  if (isBusy(error)) return waitForApi({ ...refused, busy: error }, error, { confirmed, tools });
  return { end: resolveRefusal(refused, error) };
}

async function waitForApi(sent: Sent, error: AssetPayError, going: Going): Promise<Step> {
  const { pause, report, isStopped } = going.tools;
  // `Retry-After: 0` would cause a storm of requests.
  const waitMs = Math.max(error.retryAfterMs ?? waits.busyPauseMs, waits.leastPauseMs);
  if (waitMs >= computeRestMs(going.confirmed, pause)) return { end: resolveEnd(sent, 'expired') };
  if (isStopped()) return { end: resolveEnd(sent, 'stopped') };
  report({ step: 'busy', error, nextAt: pause.now().wall + waitMs });
  // Only the player can end this wait early, as the API has named the time.
  await pause.wait(waitMs, ['stop']);
  return isStopped() ? { end: resolveEnd(sent, 'stopped') } : { next: sent };
}
