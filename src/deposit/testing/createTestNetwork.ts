import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import { faultHeader } from '../../../sandbox/wire/toFaultResponse';

/** ms since the beginning. */
type Span = { at: number; forMs: number; isNoticed: boolean };

export type NetworkPlan = {
  offline: readonly Span[];
  /** Every how many-th look at the trades fails; 0 is none. */
  tradesFailEvery: number;
  /** Every how many-th request finds the token expired; 0 is none. */
  tokenFailsEvery: number;
  /** Whether the browser sends a POST again whose connection was cut, as Chromium does. */
  repeatsPosts: boolean;
  /** ms since the beginning, after which only `offline` is left. */
  troubleEndsAt: number;
};

type App = { request: (path: string, init?: RequestInit) => Response | Promise<Response> };

/** For tests: a network between tabs and the sandbox that fails as planned, and remembers every deposit sent. */
export function createTestNetwork(app: App, plan: NetworkPlan) {
  const start = Date.now();
  const sent: DepositRequest[] = [];
  let requests = 0;
  let looks = 0;
  const toNow = () => Date.now() - start;
  const isIn = ({ at, forMs }: Span) => toNow() >= at && toNow() < at + forMs;
  const isOffline = () => plan.offline.some(isIn);
  const isHit = (count: number, every: number) =>
    every > 0 && count % every === 0 && toNow() < plan.troubleEndsAt;

  const fetchOverNetwork: typeof fetch = async (input, { signal, ...init } = {}) => {
    const address = String(input);
    const isLook = address.includes('/client/trades');
    requests += 1;
    looks += Number(isLook);
    if (isOffline()) throw new TypeError('Failed to fetch');
    if (isHit(requests, plan.tokenFailsEvery)) return createTokenRefusal();
    if (isLook && isHit(looks, plan.tradesFailEvery)) throw new TypeError('Failed to fetch');
    if (init.method === 'POST') sent.push(JSON.parse(String(init.body)));
    const request = () => Promise.race([app.request(address, init), whenAborted(signal)]);
    const first = await request();
    const isRepeated =
      plan.repeatsPosts && init.method === 'POST' && first.headers.has(faultHeader);
    const answer = isRepeated ? await request() : first;
    if (answer.headers.has(faultHeader) || isOffline()) throw new TypeError('Failed to fetch');
    return answer;
  };

  return {
    sent,
    fetch: fetchOverNetwork,
    /** As a browser knows it: not every lost network is noticed. */
    isOnline: () => !plan.offline.some((span) => span.isNoticed && isIn(span)),
  };
}

function createTokenRefusal(): Response {
  const error = { code: 1102, key: 'INVALID_TOKEN', message: 'The client token has expired' };
  return Response.json({ requestId: 'expired', success: false, error }, { status: 401 });
}

function whenAborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}
