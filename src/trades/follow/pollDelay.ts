import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight, isUnaccepted } from '~/assetpay/trades/tradeStatus';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

/** Our own budget, as all players of a site share its rate limit (docs/api.md, Rate limits). */
export const budget = {
  /** ms of the sliding window. */
  windowMs: 5 * minuteMs,
  /** Requests for one game in any window. */
  most: 12,
  /** The part of these for timed polls. The rest is for a person who returns from Steam. */
  mostByClock: 10,
} as const;

/** The default of `tradesPollMs`. */
export const defaultFirstMs = 5 * secondMs;

/** The interval is this share of the time since the last change. */
const growth = 0.6;
const longestMs = minuteMs;
/** The longest interval once all offers are accepted, as these change after days. */
const longestOnHoldMs = 10 * minuteMs;
/** The shortest time between a request and the poll on return to the page. */
const returnGapMs = 4 * secondMs;
/** Steam ends a hold, and AssetPay learns of it a little later. */
const afterHoldMs = 2 * secondMs;

export type PollState = {
  /** ms since 1970, as all moments here. */
  now: number;
  /** The first interval after a change, in ms. */
  firstMs: number;
  /** The cached trades of the game. */
  trades: readonly Trade[];
  /** Time of the last change to the trades. */
  changedAt: number;
  /** Times of the requests for this game, oldest first. */
  requests: readonly number[];
  isVisible: boolean;
  /** Time of the last return of the person or the network. */
  returnedAt: number | undefined;
  /** The last read failed and retrying does not help; only a return polls again. */
  hasFailed: boolean;
};

/**
 * ms until the next poll of a game's trades; `undefined` if no trade can change or the tab is hidden
 * (docs/decisions/0010).
 */
export function computePollDelayMs(state: PollState): number | undefined {
  const open = state.trades.filter(isInFlight);
  if (open.length === 0 || !state.isVisible) return undefined;
  const at = Math.min(
    computeReturnAt(state),
    state.hasFailed ? Number.POSITIVE_INFINITY : computeClockAt(state, open),
  );
  return Number.isFinite(at) ? Math.max(0, at - state.now) : undefined;
}

/** ms from `now` until the budget allows another request; 0 if it does already. */
export function computeBudgetDelayMs(
  now: number,
  requests: readonly number[],
  most: number = budget.most,
): number {
  const blocking = requests.at(-most);
  return blocking === undefined ? 0 : Math.max(0, blocking + budget.windowMs + 1 - now);
}

function computeReturnAt({ now, returnedAt, requests }: PollState): number {
  const last = requests.at(-1) ?? Number.NEGATIVE_INFINITY;
  if (returnedAt === undefined || returnedAt <= last) return Number.POSITIVE_INFINITY;
  return Math.max(returnedAt, last + returnGapMs, now + computeBudgetDelayMs(now, requests));
}

function computeClockAt(state: PollState, open: readonly Trade[]): number {
  const { now, requests, changedAt } = state;
  const last = Math.max(requests.at(-1) ?? changedAt, changedAt);
  const holdEnds = open.flatMap(({ holdEndDate }) => holdEndDate ?? []);
  const grownAt = last + computeIntervalMs(state, { last, open, holdEnds });
  const nextHoldEnd = Math.min(...holdEnds.filter((end) => end + afterHoldMs > last));
  const wanted = Math.min(grownAt, nextHoldEnd + afterHoldMs);
  return Math.max(wanted, now + computeBudgetDelayMs(now, requests, budget.mostByClock));
}

type Interval = { last: number; open: readonly Trade[]; holdEnds: readonly number[] };

function computeIntervalMs(state: PollState, { last, open, holdEnds }: Interval): number {
  const { firstMs, changedAt, requests } = state;
  const longest = open.some(isUnaccepted) ? longestMs : longestOnHoldMs;
  // The end of a hold counts as a change, as the next status follows soon.
  const newsAt = Math.max(changedAt, ...holdEnds.filter((end) => end <= last));
  const grown = Math.min(Math.max(firstMs, growth * (last - newsAt)), longest);
  return Math.max(grown, computeFairShareMs(last, requests));
}

/** Spreads the last requests over the window, so that a short first interval does not use it up in seconds. */
function computeFairShareMs(last: number, requests: readonly number[]): number {
  const recent = requests.filter((at) => at > last - budget.windowMs);
  const left = budget.mostByClock - recent.length;
  const [oldest] = recent;
  if (oldest === undefined || left < 1 || left > 2) return 0;
  return (oldest + budget.windowMs - last) / (left + 1);
}
