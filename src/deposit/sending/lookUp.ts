import { AssetPayError } from '~/assetpay/errors/AssetPayError';
import { toAssetPayError } from '~/assetpay/errors/toAssetPayError';
import type { AssetPayClient } from '~/assetpay/request/client';
import type { DepositLine } from '~/assetpay/trades/createDeposit';
import type { Trade } from '~/assetpay/trades/trade';
import type { TradeFacts } from '~/assetpay/trades/tradeFacts';
import { isBadEnd } from '~/assetpay/trades/tradeStatus';
import type { Attempt } from './attempts';
import { hasLanded, isUnsigned } from './depositDoubt';
import { addLook, createEvidence, type Evidence } from './evidence';
import { type FoundDeposit, findDeposit } from './findDeposit';
import type { Pause } from './pause';
import { type Progress, type Settlement, waits } from './settlement';

/** An attempt in doubt, and its outcome if it is not found. */
export type Doubt = {
  attempt: Attempt;
  /** ms of looking before its absence is believed; 0 is one look. */
  lookForMs: number;
  /** In ticks: when its last request ended, or when this page began. */
  lastEndedAt: number;
  absence: Settlement;
  /** The remains of its idempotency key if it is not found. */
  leaves: 'nothing' | 'unfound' | 'attempt';
};

/** The end of an attempt, and the remains of its idempotency key. */
export type Settled = {
  settlement: Settlement;
  leaves: Doubt['leaves'] | 'found' | 'made';
};

type Tools = {
  client: AssetPayClient;
  pause: Pause;
  report: (progress: Progress) => void;
};

/** Looks until there is a trade, or enough evidence that there is none. Never rejects. */
export async function lookUp(doubt: Doubt, tools: Tools): Promise<Settled> {
  const { client, pause, report } = tools;
  const { attempt, lookForMs, absence } = doubt;
  let evidence = createEvidence(doubt.lastEndedAt);
  for (let checks = 0; ; checks += 1) {
    const begunAt = pause.now().ticks;
    const found = await findDeposit(client, attempt.body).catch(toAssetPayError);
    const error = found instanceof AssetPayError ? found : undefined;
    if (found && !(found instanceof AssetPayError)) return resolveFound(found, doubt);
    if (error === undefined) evidence = addLook(evidence, begunAt);
    const isOver = error === undefined ? isEnough(evidence, lookForMs) : isSignedOut(error, doubt);
    if (isOver) return { settlement: absence, leaves: doubt.leaves };
    const grown = Math.min(waits.firstCheckMs * 1.6 ** checks, waits.longestCheckMs);
    const waitMs = Math.max(grown, error?.retryAfterMs ?? 0);
    const { wall } = pause.now();
    const until = wall + Math.max(lookForMs - evidence.lookedForMs, 0);
    report({ step: 'checking', error, nextAt: wall + waitMs, until });
    await pause.wait(waitMs, ['person', 'network']);
  }
}

function isEnough({ lookedForMs, looks }: Evidence, lookForMs: number): boolean {
  return looks > 0 && lookedForMs >= lookForMs;
}

/** A token that the API refused while sending is refused while looking too: nothing was created with it. */
function isSignedOut(error: AssetPayError, { absence, lookForMs }: Doubt): boolean {
  const isRefused = absence.kind === 'refused' && isUnsigned(absence.error);
  return lookForMs === 0 && isRefused && isUnsigned(error);
}

function resolveFound(found: FoundDeposit, { attempt, absence }: Doubt): Settled {
  const { trade } = found;
  const landed = new AssetPayError({ key: 'EXTERNAL_ID_EXISTS' });
  // The trade exists but cannot be shown, so its items stay reserved.
  if (trade === undefined) {
    return { settlement: { kind: 'refused', error: landed }, leaves: 'attempt' };
  }
  const deposit = { trade, relatedTrades: undefined };
  if (isEarlier(found, attempt)) {
    return { settlement: { kind: 'earlier', deposit }, leaves: 'found' };
  }
  // A refusal may have created a failed trade. The refusal's words say more than that trade.
  const isExplained = absence.kind === 'refused' && !hasLanded(absence.error);
  return isStillborn(trade) && isExplained
    ? { settlement: absence, leaves: 'found' }
    : { settlement: { kind: 'created', deposit }, leaves: 'found' };
}

function isStillborn(trade: Trade): boolean {
  return isBadEnd(trade);
}

/**
 * True if the trade may hold an earlier order of this idempotency key, and not the one confirmed now. A split trade may
 * hold a part of either, and the page must not claim that the new order was sent if it may not have been. A part of an
 * earlier order may look like the whole new one: then the other parts beside it tell.
 */
function isEarlier({ facts, unnumbered }: FoundDeposit, { body, earlier }: Attempt): boolean {
  const { lines } = facts;
  const isAll = lines.length === body.items.length && isPartOf(lines, body.items);
  const others = unnumbered.filter((row) => !isPartOf(row.lines, body.items));
  return earlier
    .filter((order) => !isSameOrder(order, body.items) && isPartOf(lines, order))
    .some((order) => !isAll || others.some((row) => isPartOf(row.lines, order)));
}

function isPartOf(lines: TradeFacts['lines'], order: readonly DepositLine[]): boolean {
  return lines.every(({ id, units, price }) => {
    const line = order.find(({ itemId }) => itemId === id);
    const isPrice = price === undefined || price === line?.price;
    return line !== undefined && isPrice && (line.amount ?? 1) === units;
  });
}

function isSameOrder(one: readonly DepositLine[], other: readonly DepositLine[]): boolean {
  const toText = (lines: readonly DepositLine[]) =>
    lines.map(({ itemId, price, amount = 1 }) => `${itemId} ${price} ${amount}`).toSorted();
  return toText(one).join('\n') === toText(other).join('\n');
}
