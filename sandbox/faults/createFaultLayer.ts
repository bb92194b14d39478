import type { FaultName } from '../faultPlan/faultNames';
import type { FaultRoute } from '../faultPlan/faultRoutes';
import type { State, User } from '../state/createState';
import { readSessionId } from '../state/readSessionId';
import { readToken, resolveCaller } from '../state/resolveCaller';
import { toFailure } from '../wire/envelope';
import { toApiError } from '../wire/toApiError';
import type { Answer, Fault } from './Fault';
import { networkFaults } from './networkFaults';
import { pageFaults } from './pageFaults';
import { serviceFaults } from './serviceFaults';

const faultsByName: Record<FaultName, Fault> = {
  ...networkFaults,
  ...serviceFaults,
  ...pageFaults,
};

type Options = { state: State; now: () => number; sleep: (ms: number) => Promise<void> };

/**
 * Wraps a route: it answers a request as the route does, unless the sender's plan has a fault for it.
 * Users are known by their token, else by the session of their browser. Backends and strangers have
 * plans of their own.
 */
export function createFaultLayer({ state, now, sleep }: Options) {
  function findUser(request: Request): User | undefined {
    const header = request.headers.get('authorization') ?? undefined;
    const resolved = header === undefined ? undefined : resolveCaller(header, now());
    if (resolved !== undefined) {
      return 'caller' in resolved ? state.getUser(resolved.caller) : undefined;
    }
    const session = state.findSession(readSessionId(request));
    return session && state.getUser(session.caller);
  }

  return async (route: FaultRoute, request: Request, answer: Answer): Promise<Response> => {
    const user = findUser(request);
    const token = readToken(request.headers.get('authorization') ?? undefined);
    if (user?.expiredTokens.has(token)) return toFailure(toApiError('INVALID_TOKEN'));
    const { pathname, search } = new URL(request.url);
    const plan = user?.faults ?? state.getFaultsOf(request);
    const strike = plan.take(route, pathname + search);
    if (strike === undefined) return answer(request);
    return faultsByName[strike.name]({ ...strike, request, user, sleep }, answer);
  };
}

export type FaultLayer = ReturnType<typeof createFaultLayer>;
