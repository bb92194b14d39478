import type { Trade } from '~/assetpay/trades/trade';
import { isInFlight, isUnaccepted } from '~/assetpay/trades/tradeStatus';

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

/** The limit of requests belongs to all players of the site together (contract.md 5). */
export const budget = {
  /** ms of the sliding window. */
  windowMs: 5 * minuteMs,
  /** Requests for one game in any window, whatever they are for. */
  most: 12,
  /** Of these, what the clock alone may use: the rest is for a person who comes back from Steam. */
  mostByClock: 10,
} as const;

/** Without `tradesPollMs` in the configuration. */
export const defaultFirstMs = 5 * secondMs;

/** Wait for news grows by this share of the time since the last one. */
const growth = 0.6;
const longestMs = minuteMs;
/** An accepted offer changes after days. */
const longestOnHoldMs = 10 * minuteMs;
/** Between any request and the one that a return to the page asks for. */
const returnGapMs = 4 * secondMs;
/** The end of a hold is Steam's, and AssetPay hears of it a little later. */
const afterHoldMs = 2 * secondMs;

export type PollState = {
  /** ms since 1970, as all moments here. */
  now: number;
  /** ms: the first interval after news. */
  firstMs: number;
  /** The game's trades as they are known. */
  trades: readonly Trade[];
  /** When the trades were last seen to differ. */
  changedAt: number;
  /** When requests for this game were sent, in their order. */
  requests: readonly number[];
  isVisible: boolean;
  /** When the person last came back to the page, or the network did. */
  returnedAt: number | undefined;
  /** The last read failed in a way that passes by no waiting: only a return tries again. */
  hasFailed: boolean;
};

/**
 * ms until a game's trades are to be read again; `undefined` when there is nothing to wait for: no trade
 * can change by itself, or nobody looks (design.md 3.5).
 */
export function toPollDelayMs(state: PollState): number | undefined {
  const open = state.trades.filter(isInFlight);
  if (open.length === 0 || !state.isVisible) return undefined;
  const at = Math.min(
    toReturnAt(state),
    state.hasFailed ? Number.POSITIVE_INFINITY : toClockAt(state, open),
  );
  return Number.isFinite(at) ? Math.max(0, at - state.now) : undefined;
}

/** ms from `now` until a window of five minutes has room for one more request; 0 when it has. */
export function toBudgetDelayMs(
  now: number,
  requests: readonly number[],
  most: number = budget.most,
): number {
  const blocking = requests.at(-most);
  return blocking === undefined ? 0 : Math.max(0, blocking + budget.windowMs + 1 - now);
}

function toReturnAt({ now, returnedAt, requests }: PollState): number {
  const last = requests.at(-1) ?? Number.NEGATIVE_INFINITY;
  if (returnedAt === undefined || returnedAt <= last) return Number.POSITIVE_INFINITY;
  return Math.max(returnedAt, last + returnGapMs, now + toBudgetDelayMs(now, requests));
}

function toClockAt(state: PollState, open: readonly Trade[]): number {
  const { now, requests, changedAt } = state;
  const last = Math.max(requests.at(-1) ?? changedAt, changedAt);
  const holdEnds = open.flatMap(({ holdEndDate }) => holdEndDate ?? []);
  const grownAt = last + toIntervalMs(state, { last, open, holdEnds });
  const nextHoldEnd = Math.min(...holdEnds.filter((end) => end + afterHoldMs > last));
  const wanted = Math.min(grownAt, nextHoldEnd + afterHoldMs);
  return Math.max(wanted, now + toBudgetDelayMs(now, requests, budget.mostByClock));
}

type Interval = { last: number; open: readonly Trade[]; holdEnds: readonly number[] };

function toIntervalMs(state: PollState, { last, open, holdEnds }: Interval): number {
  const { firstMs, changedAt, requests } = state;
  const longest = open.some(isUnaccepted) ? longestMs : longestOnHoldMs;
  // The end of a hold is news as well: what follows it is near.
  const newsAt = Math.max(changedAt, ...holdEnds.filter((end) => end <= last));
  const grown = Math.min(Math.max(firstMs, growth * (last - newsAt)), longest);
  return Math.max(grown, toFairShareMs(last, requests));
}

/** A short first interval must not use up the window in seconds: its last requests are spread over it. */
function toFairShareMs(last: number, requests: readonly number[]): number {
  const recent = requests.filter((at) => at > last - budget.windowMs);
  const left = budget.mostByClock - recent.length;
  const [oldest] = recent;
  if (oldest === undefined || left < 1 || left > 2) return 0;
  return (oldest + budget.windowMs - last) / (left + 1);
}
