import { isRecord } from '../lib/isRecord';
import { toTradeError } from '../scenarios/mishaps';
import type { Mishap } from '../scenarios/scenario';
import { countRequest } from '../state/countRequest';
import { resolveCaller } from '../state/resolveCaller';
import { enterStatus } from '../trading/enterStatus';
import { parseDepositRequest } from '../trading/parseDepositRequest';
import { takeMishap } from '../trading/takeMishap';
import { toFailure } from '../wire/envelope';
import { toDepositError } from '../wire/toDepositError';
import { toFaultResponse } from '../wire/toFaultResponse';
import { type DepositOptions, processDeposit, toDelay, type Visit } from './processDeposit';
import { toDepositAnswer } from './toDepositAnswer';

/**
 * `POST /client/trading/deposit`. The order of checks is the sandbox's own: who asks, may the merchant
 * ask now, does a mishap come first, is the body right, is the account locked, and then those of
 * `commitDeposit`.
 */
export function createDepositRoute(options: DepositOptions) {
  const { state, now, sleep } = options;

  async function answer(visit: Visit, body: unknown): Promise<Response> {
    const { mishap, origin } = visit;
    if (mishap?.commit === 'late') void arriveLate(visit, body, mishap.lateMs ?? 0);
    const early = mishap && toEarlyAnswer(mishap);
    if (early !== undefined) return early;
    const parsed = parseDepositRequest(body);
    if ('isMissingItems' in parsed) return toFailure(toDepositError('MISSING_ITEMS'));
    if ('fields' in parsed) return toFailure(toDepositError('VALIDATION_FAILED', parsed));
    const outcome = await processDeposit(options, visit, parsed.request);
    const delayMs = toDelay(mishap, 'whole');
    if (delayMs > 0) await sleep(delayMs);
    if (mishap?.behaviour.kind === 'fault') {
      return toFaultResponse(mishap.behaviour.fault, toDepositAnswer(outcome, origin));
    }
    return 'error' in outcome || mishap?.behaviour.kind !== 'error'
      ? toDepositAnswer(outcome, origin)
      : toLateFailure(visit, mishap, outcome.trades);
  }

  /** The request was held on its way: it is answered to nobody, and nothing befalls it then. */
  async function arriveLate(visit: Visit, body: unknown, lateMs: number): Promise<void> {
    await sleep(lateMs);
    await answer({ ...visit, mishap: undefined }, body);
  }

  function toLateFailure(visit: Visit, mishap: Mishap, created: readonly { id: string }[]) {
    if (mishap.behaviour.kind !== 'error') return toFailure(toDepositError('SERVER_ERROR'));
    const { error } = mishap.behaviour;
    if (mishap.commit === 'failed') failTrades(visit, created, error.key);
    return toFailure(error);
  }

  function failTrades({ user }: Visit, created: readonly { id: string }[], key: string): void {
    const ids = new Set(created.map(({ id }) => id));
    const cause = { error: toTradeError(key) ?? 'SERVICE_UNAVAILABLE' };
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

/** The answer that is given before anything is done, if there is one. */
function toEarlyAnswer({ commit, behaviour }: Mishap): Response | Promise<Response> | undefined {
  if (commit !== 'none' && commit !== 'late') return undefined;
  if (behaviour.kind === 'error') return toFailure(behaviour.error);
  if (behaviour.kind === 'fault') return toFaultResponse(behaviour.fault, new Response(''));
  return undefined;
}

/** Where instant deposits are disabled, the others are not. */
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
