import { isRecord } from '../lib/isRecord';
import { findTradeError } from '../scenarios/mishaps';
import type { Mishap } from '../scenarios/scenario';
import { countRequest } from '../state/countRequest';
import { resolveCaller } from '../state/resolveCaller';
import { enterStatus } from '../trading/enterStatus';
import { parseDepositRequest } from '../trading/parseDepositRequest';
import { takeMishap } from '../trading/takeMishap';
import { toFailure } from '../wire/envelope';
import { toDepositError } from '../wire/toDepositError';
import { toFaultResponse } from '../wire/toFaultResponse';
import { type DepositOptions, findDelay, processDeposit, type Visit } from './processDeposit';
import { toDepositAnswer } from './toDepositAnswer';

/**
 * `POST /client/trading/deposit`. The order of checks is the sandbox's own: token, rate limit, mishap,
 * body, lock of the account, and then those of `commitDeposit`.
 */
export function createDepositRoute(options: DepositOptions) {
  const { state, now, sleep } = options;

  async function answer(visit: Visit, body: unknown): Promise<Response> {
    const { mishap, origin } = visit;
    if (mishap?.commit === 'late') void arriveLate(visit, body, mishap.lateMs ?? 0);
    const early = mishap && findEarlyAnswer(mishap);
    if (early !== undefined) return early;
    const parsed = parseDepositRequest(body);
    if ('isMissingItems' in parsed) return toFailure(toDepositError('MISSING_ITEMS'));
    if ('fields' in parsed) return toFailure(toDepositError('VALIDATION_FAILED', parsed));
    const outcome = await processDeposit(options, visit, parsed.request);
    const delayMs = findDelay(mishap, 'whole');
    if (delayMs > 0) await sleep(delayMs);
    if (mishap?.behaviour.kind === 'fault') {
      return toFaultResponse(mishap.behaviour.fault, toDepositAnswer(outcome, origin));
    }
    return 'error' in outcome || mishap?.behaviour.kind !== 'error'
      ? toDepositAnswer(outcome, origin)
      : answerLateFailure(visit, mishap, outcome.trades);
  }

  /** The request arrives now. Nobody waits for its answer, and it meets no further mishap. */
  async function arriveLate(visit: Visit, body: unknown, lateMs: number): Promise<void> {
    await sleep(lateMs);
    await answer({ ...visit, mishap: undefined }, body);
  }

  function answerLateFailure(visit: Visit, mishap: Mishap, created: readonly { id: string }[]) {
    if (mishap.behaviour.kind !== 'error') return toFailure(toDepositError('SERVER_ERROR'));
    const { error } = mishap.behaviour;
    if (mishap.commit === 'failed') failTrades(visit, created, error.key);
    return toFailure(error);
  }

  function failTrades({ user }: Visit, created: readonly { id: string }[], key: string): void {
    const ids = new Set(created.map(({ id }) => id));
    const cause = { error: findTradeError(key) ?? 'SERVICE_UNAVAILABLE' };
    user.trading.trades = user.trading.trades.map((trade) =>
      ids.has(trade.id) ? enterStatus(trade, 'failed', now(), cause) : trade,
    );
  }

  return async (request: Request): Promise<Response> => {
    const resolved = resolveCaller(request.headers.get('authorization') ?? undefined, now());
    if ('error' in resolved) return toFailure(resolved.error);
    const { caller } = resolved;
    const retryAfter = state.getLimit(caller, 'deposit').whyNotNow(now());
    if (retryAfter !== undefined) return toFailure(toDepositError('RATE_LIMITED', { retryAfter }));
    const user = state.getUser(caller);
    const body = await readJson(request);
    const taken = takeMishap(user.trading, caller.scenarioToken, countRequest(user, 'deposit'));
    const mishap = taken && isSpared(taken, body) ? undefined : taken;
    return answer({ caller, user, mishap, origin: new URL(request.url).origin }, body);
  };
}

/** The answer of a mishap that leaves nothing done, or not yet. */
function findEarlyAnswer({ commit, behaviour }: Mishap): Response | Promise<Response> | undefined {
  if (commit !== 'none' && commit !== 'late') return undefined;
  if (behaviour.kind === 'error') return toFailure(behaviour.error);
  if (behaviour.kind === 'fault') return toFaultResponse(behaviour.fault, new Response(''));
  return undefined;
}

/** Without instant credit, a deposit is not refused for instant credit. */
function isSpared({ behaviour }: Mishap, body: unknown): boolean {
  const isInstantOff =
    behaviour.kind === 'error' && behaviour.error.key === 'INSTANT_DEPOSITS_DISABLED';
  return isInstantOff && isRecord(body) && body.isInstant === false;
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}
