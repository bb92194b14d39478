import type { ItemSource } from '../inventory/createItemSource';
import { type InventoryQuery, parseInventoryQuery } from '../inventory/parseInventoryQuery';
import { readInventory } from '../inventory/readInventory';
import { selectItems } from '../inventory/selectItems';
import { resolveBehaviour } from '../scenarios/playScenario';
import type { Shape } from '../scenarios/scenario';
import { countRequest } from '../state/countRequest';
import type { State, User } from '../state/createState';
import { type Caller, resolveCaller } from '../state/resolveCaller';
import { computeAvailableCollateral } from '../trading/credit';
import { readAccountTrades, readTrades } from '../trading/readTrades';
import { resolveCurrentItems, selectHidingTrades } from '../trading/resolveCurrentItems';
import { toFailure, toSuccess } from '../wire/envelope';
import { toApiError } from '../wire/toApiError';
import { toFaultResponse } from '../wire/toFaultResponse';

type Options = {
  state: State;
  source: ItemSource;
  /** USD. */
  collateral: number;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
};

/**
 * `GET /client/inventory`. The order of checks is the sandbox's own: token, rate limit, scenario,
 * parameters.
 */
export function createInventoryRoute({ state, source, collateral, now, sleep }: Options) {
  function answer(caller: Caller, user: User, url: URL, shape: Shape): Response {
    const parsed = parseInventoryQuery(url.searchParams);
    if ('fields' in parsed) return toFailure(toApiError('VALIDATION_FAILED', parsed));
    const { query } = parsed;
    if (query.limit === -1 && shape.whole === 'refused') {
      const fields = { limit: 'must be a whole number from 1' };
      return toFailure(toApiError('VALIDATION_FAILED', { fields }));
    }
    const { client } = caller;
    const request = { source, user, client, shape, origin: url.origin, now: now(), ...query };
    const { items, changes, readAt } = readInventory(request);
    const trades = readTrades(user.trading, now());
    const { account, settings } = user.trading;
    const hiding = selectHidingTrades(settings, readAccountTrades(account, now()));
    const matches = selectItems(resolveCurrentItems(items, changes, hiding), query.filters);
    return toSuccess({
      inventory: selectPage(matches, query, shape),
      count: 'count' in shape ? shape.count : matches.length,
      updatedAt: new Date(readAt).toISOString(),
      collateral: computeAvailableCollateral(shape.collateral ?? collateral, trades),
    });
  }

  return async (request: Request): Promise<Response> => {
    const resolved = resolveCaller(request.headers.get('authorization') ?? undefined, now());
    if ('error' in resolved) return toFailure(resolved.error);
    const { caller } = resolved;
    const retryAfter = state.getLimit(caller, 'inventory').whyNotNow(now());
    if (retryAfter !== undefined) return toFailure(toApiError('RATE_LIMITED', { retryAfter }));
    const url = new URL(request.url);
    const user = state.getUser(caller);
    const behaviour = resolveBehaviour(caller.scenarioToken, {
      count: countRequest(user, 'inventory'),
      isRefresh: url.searchParams.get('refresh') === 'true',
    });
    if (behaviour.kind === 'error') return toFailure(behaviour.error);
    if (behaviour.kind === 'delay') await sleep(behaviour.delayMs);
    const shape = behaviour.kind === 'shape' ? behaviour.shape : {};
    const response = answer(caller, user, url, shape);
    return behaviour.kind === 'fault' ? toFaultResponse(behaviour.fault, response) : response;
  };
}

function selectPage<Item>(
  items: readonly Item[],
  query: InventoryQuery,
  { cap = Number.POSITIVE_INFINITY, whole, ignoresPage }: Shape,
): readonly Item[] {
  if (query.limit === -1 && whole === 'empty') return [];
  const limit = Math.min(query.limit === -1 ? items.length : query.limit, cap);
  const page = ignoresPage ? 1 : query.page;
  return items.slice((page - 1) * limit, page * limit);
}
