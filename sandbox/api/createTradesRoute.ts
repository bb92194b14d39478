import type { ScenarioToken } from '../scenarios/parseScenarioToken';
import { isOn } from '../scenarios/playScenario';
import type { Behaviour, Scenario } from '../scenarios/scenario';
import { countRequest } from '../state/countRequest';
import type { State, User } from '../state/createState';
import { resolveCaller } from '../state/resolveCaller';
import { readTrades } from '../trading/readTrades';
import { toWireTrade } from '../trading/toWireTrade';
import { toFailure, toSuccess } from '../wire/envelope';
import { toApiError } from '../wire/toApiError';
import { toFaultResponse } from '../wire/toFaultResponse';
import { parseTradesQuery, toCursor } from './parseTradesQuery';

type Options = { state: State; now: () => number; sleep: (ms: number) => Promise<void> };

/** `GET /client/trades`: the caller's trades of one game, newest first. */
export function createTradesRoute({ state, now, sleep }: Options) {
  function answer(user: User, url: URL, change: Scenario['changeTrades']): Response {
    const parsed = parseTradesQuery(url.searchParams);
    if ('fields' in parsed) return toFailure(toApiError('VALIDATION_FAILED', parsed));
    const { game, type, limit, before } = parsed.query;
    const newest = now() - user.trading.settings.tradesLagMs;
    const trades = readTrades(user.trading, now())
      .filter((trade) => trade.createdAt <= newest && trade.game === game)
      .filter((trade) => type !== 'withdraw' && trade.sequence < before)
      .toReversed();
    const page = trades.slice(0, limit);
    const last = page.at(-1);
    const rows = page.map((trade) => toWireTrade(trade, url.origin));
    return toSuccess({
      items: change?.(rows) ?? rows,
      nextCursor: last === undefined || trades.length <= limit ? null : toCursor(last.sequence),
    });
  }

  return async (request: Request): Promise<Response> => {
    const resolved = resolveCaller(request.headers.get('authorization') ?? undefined, now());
    if ('error' in resolved) return toFailure(resolved.error);
    const { caller } = resolved;
    const retryAfter = state.getLimit(caller, 'trades').whyNotNow(now());
    if (retryAfter !== undefined) return toFailure(toApiError('RATE_LIMITED', { retryAfter }));
    const user = state.getUser(caller);
    const behaviour = resolveTrades(caller.scenarioToken, countRequest(user, 'trades'));
    if (behaviour?.kind === 'error') return toFailure(behaviour.error);
    if (behaviour?.kind === 'delay') await sleep(behaviour.delayMs);
    const change = caller.scenarioToken?.scenario.changeTrades;
    const response = answer(user, new URL(request.url), change);
    return behaviour?.kind === 'fault' ? toFaultResponse(behaviour.fault, response) : response;
  };
}

function resolveTrades(token: ScenarioToken | undefined, count: number): Behaviour | undefined {
  if (token === undefined || !isOn(token.occasion, { count, isRefresh: false })) return undefined;
  return token.scenario.trades;
}
