import type { DepositRequest } from '~/assetpay/trades/createDeposit';
import { faultHeader } from '../../../sandbox/wire/toFaultResponse';
import { readServer } from './readTestServer';

/** ms since the beginning. */
type Span = { at: number; forMs: number; isNoticed: boolean };

/** A deposit that is buffered on its way: it arrives `afterMs` later, and whoever sent it hears nothing of it. */
export type LatePost = { afterMs: number; isNoticed: boolean };

export type NetworkPlan = {
  offline: readonly Span[];
  /** Every how many-th look at the trades fails; 0 is none. */
  tradesFailEvery: number;
  /** Every how many-th request finds the token expired; 0 is none. */
  tokenFailsEvery: number;
  /** The browser repeats a POST whose connection was cut, as Chromium does. */
  repeatsPosts: boolean;
  /** The faults that the deposits meet, in this order. */
  latePosts: readonly (LatePost | undefined)[];
  /** ms by which the list of trades lags. */
  lagMs: number;
  /** Seconds that a busy API asks to wait. */
  retryAfter: number | undefined;
  /** ms since the beginning, after which only `offline` is left. */
  troubleEndsAt: number;
};

/** A deposit as it left a page. */
export type SentPost<Page> = {
  body: DepositRequest;
  page: Page;
  /** By the test's own clock, which nobody sets. */
  at: number;
  /** The trades as the page saw them last were those of this moment. */
  lookedAt: number;
};

type App = { request: (path: string, init?: RequestInit) => Response | Promise<Response> };

/** For tests: a network between pages and the sandbox that fails as planned, and remembers every deposit sent. */
export function createTestNetwork<Page>(app: App, plan: NetworkPlan) {
  const start = Date.now();
  const sent: SentPost<Page>[] = [];
  const looked = new Map<Page, Map<string, number>>();
  let requests = 0;
  let looks = 0;
  const toNow = () => Date.now() - start;
  const isIn = ({ at, forMs }: Span) => toNow() >= at && toNow() < at + forMs;
  const isOffline = () => plan.offline.some(isIn);
  const isHit = (count: number, every: number) =>
    every > 0 && count % every === 0 && toNow() < plan.troubleEndsAt;

  /** True if a trade has the number of a request. A list that lags is no proof, so such an API must tell it first. */
  const isKnown = async ({ headers = {}, body }: RequestInit): Promise<boolean> => {
    const { externalId }: DepositRequest = JSON.parse(String(body));
    const token = new Headers(headers).get('authorization') ?? '';
    const trades = await readServer(app, token);
    return trades.some((trade) => trade.externalId === externalId);
  };

  const deliver = async (address: string, init: RequestInit, signal: AbortSignal | null) => {
    const request = () => Promise.race([app.request(address, init), whenAborted(signal)]);
    const late = toNow() < plan.troubleEndsAt ? plan.latePosts[sent.length - 1] : undefined;
    if (late === undefined) {
      const first = await request();
      if (!plan.repeatsPosts || !first.headers.has(faultHeader)) return first;
      const isTold = plan.lagMs > 0 && (await isKnown(init));
      return isTold ? createRefusal('EXTERNAL_ID_EXISTS', 409) : request();
    }
    setTimeout(() => void app.request(address, init), late.afterMs);
    if (late.isNoticed) throw new TypeError('Failed to fetch');
    return whenAborted(signal);
  };

  const send = async (page: Page, address: string, { signal = null, ...init }: RequestInit) => {
    if (init.method !== 'POST') {
      const answer = await Promise.race([app.request(address, init), whenAborted(signal)]);
      if (!address.includes('/client/trades') || !answer.ok) return answer;
      looked.set(page, (looked.get(page) ?? new Map()).set(toGame(address), Date.now()));
      return plan.lagMs === 0 ? answer : toLagging(answer, Date.now() - plan.lagMs);
    }
    const times = [...(looked.get(page)?.values() ?? [])];
    const body: DepositRequest = JSON.parse(String(init.body));
    sent.push({ body, page, at: Date.now(), lookedAt: Math.min(...times) });
    return deliver(address, init, signal);
  };

  const fetchFor = (page: Page): typeof fetch => {
    return async (input, init = {}) => {
      const address = String(input);
      const isLook = address.includes('/client/trades');
      requests += 1;
      looks += Number(isLook);
      if (isOffline()) throw new TypeError('Failed to fetch');
      if (isHit(requests, plan.tokenFailsEvery)) return createRefusal('INVALID_TOKEN', 401);
      if (isLook && isHit(looks, plan.tradesFailEvery)) throw new TypeError('Failed to fetch');
      const answer = await send(page, address, init);
      if (answer.headers.has(faultHeader) || isOffline()) throw new TypeError('Failed to fetch');
      if (plan.retryAfter !== undefined && answer.headers.has('retry-after')) {
        answer.headers.set('retry-after', String(plan.retryAfter));
      }
      return answer;
    };
  };

  return {
    sent,
    fetchFor,
    /** As a browser knows it: not every lost network is noticed. */
    isOnline: () => !plan.offline.some((span) => span.isNoticed && isIn(span)),
  };
}

function toGame(address: string): string {
  return new URL(address).searchParams.get('game') ?? '';
}

/** Without what was made after `until`. */
async function toLagging(answer: Response, until: number): Promise<Response> {
  const envelope: { data: { items: { createdAt: string }[] } } = await answer.json();
  const items = envelope.data.items.filter(({ createdAt }) => Date.parse(createdAt) <= until);
  return Response.json({ ...envelope, data: { ...envelope.data, items } });
}

function createRefusal(key: string, status: number): Response {
  const error = { code: 0, key, message: 'Refused before the API looked at anything else' };
  return Response.json({ requestId: 'early', success: false, error }, { status });
}

function whenAborted(signal: AbortSignal | null): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
  });
}
