import type { ItemSource } from './createItemSource';
import type { State, User } from './createState';
import { toFailure, toSuccess } from './envelope';
import { type InventoryQuery, parseInventoryQuery } from './parseInventoryQuery';
import { readInventory } from './readInventory';
import { type Caller, resolveCaller } from './resolveCaller';
import type { Behaviour, Shape } from './scenario';
import type { ScenarioToken } from './scenarios';
import { selectItems } from './selectItems';
import { toApiError } from './toApiError';
import { toFaultResponse } from './toFaultResponse';

type Options = {
  state: State;
  source: ItemSource;
  /** USD. */
  collateral: number;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
};

const ORDINARY: Behaviour = { kind: 'shape', shape: {} };

/**
 * `GET /client/inventory`. The order of checks is the sandbox's own: who asks, may they ask now, does
 * the scenario fail, is the question right.
 */
export function createInventoryRoute({ state, source, collateral, now, sleep }: Options) {
  function answer(caller: Caller, user: User, url: URL, shape: Shape): Response {
    const parsed = parseInventoryQuery(url.searchParams);
    if ('fields' in parsed) return toFailure(toApiError('VALIDATION_FAILED', parsed));
    const { query } = parsed;
    const { client } = caller;
    const request = { source, user, client, shape, origin: url.origin, now: now(), ...query };
    const { items, readAt } = readInventory(request);
    const matches = selectItems(items, query.filters);
    return toSuccess({
      inventory: selectPage(matches, query),
      count: matches.length,
      updatedAt: new Date(readAt).toISOString(),
      collateral: shape.collateral ?? collateral,
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
    const behaviour = resolveBehaviour(caller.scenarioToken, countRequest(user), url);
    if (behaviour.kind === 'error') return toFailure(behaviour.error);
    if (behaviour.kind === 'delay') await sleep(behaviour.delayMs);
    const shape = behaviour.kind === 'shape' ? behaviour.shape : {};
    const response = answer(caller, user, url, shape);
    return behaviour.kind === 'fault' ? toFaultResponse(behaviour.fault, response) : response;
  };
}

function countRequest(user: User): number {
  const count = (user.requests.get('inventory') ?? 0) + 1;
  user.requests.set('inventory', count);
  return count;
}

function resolveBehaviour(token: ScenarioToken | undefined, count: number, url: URL): Behaviour {
  if (token === undefined) return ORDINARY;
  const { occasion, scenario } = token;
  const isOn =
    occasion === 'always' ||
    (occasion === 'once' && count === 1) ||
    (occasion === 'later' && count > 1) ||
    (occasion === 'on-refresh' && url.searchParams.get('refresh') === 'true');
  return isOn ? scenario.behaviour : ORDINARY;
}

function selectPage<Item>(
  items: readonly Item[],
  { page, limit }: InventoryQuery,
): readonly Item[] {
  return limit === -1 ? items : items.slice((page - 1) * limit, page * limit);
}
