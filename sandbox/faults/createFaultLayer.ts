import type { State, User } from '../createState';
import { toFailure } from '../envelope';
import { readSessionId } from '../readSessionId';
import { readToken, resolveCaller } from '../resolveCaller';
import { toApiError } from '../toApiError';
import type { Answer, Fault } from './Fault';
import type { FaultName } from './faultNames';
import type { FaultRoute } from './faultRoutes';
import { NETWORK_FAULTS } from './networkFaults';
import { PAGE_FAULTS } from './pageFaults';
import { SERVICE_FAULTS } from './serviceFaults';

const FAULTS: Record<FaultName, Fault> = {
  ...NETWORK_FAULTS,
  ...SERVICE_FAULTS,
  ...PAGE_FAULTS,
};

type Options = { state: State; now: () => number; sleep: (ms: number) => Promise<void> };

/**
 * Lies around a route: answers a request as the route does, unless the plan of the user who sent it has
 * something else in store. Users are known by their token, else by the session of their browser.
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
    if (user === undefined) return answer(request);
    const token = readToken(request.headers.get('authorization') ?? undefined);
    if (user.expiredTokens.has(token)) return toFailure(toApiError('INVALID_TOKEN'));
    const { pathname, search } = new URL(request.url);
    const strike = user.faults.take(route, pathname + search);
    if (strike === undefined) return answer(request);
    return FAULTS[strike.name]({ ...strike, request, user, sleep }, answer);
  };
}

export type FaultLayer = ReturnType<typeof createFaultLayer>;
