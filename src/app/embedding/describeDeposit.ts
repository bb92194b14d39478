import type { Trade } from '~/assetpay/trades/trade';
import type { Batch } from '~/deposit/sending/sending';
import type { DepositEvent, HostDeposit } from '~/embed/publicTypes';
import { toCents } from '~/lib/cents';

/** A trade as a host is told of it: without items, names, the Steam ID and the trade URL. */
export function describeDeposit(trade: Trade): HostDeposit {
  const { id, externalId, game, status, totalPrice, preCredit, pendingCredit, holdEndDate } = trade;
  return {
    tradeId: id,
    game,
    status,
    ...(externalId !== undefined && { externalId }),
    ...(totalPrice !== undefined && { cents: toCents(totalPrice) }),
    ...(preCredit !== undefined && { preCents: toCents(preCredit) }),
    ...(pendingCredit !== undefined && { pendingCents: toCents(pendingCredit) }),
    ...(holdEndDate !== undefined && { holdEndDate: new Date(holdEndDate).toISOString() }),
  };
}

/** The end of an order that made no deposit; `undefined` while it has none, and for one that made a deposit. */
export function describeFailure({
  state,
  body,
}: Pick<Batch, 'state' | 'body'>): (DepositEvent & { type: 'deposit.failed' }) | undefined {
  const key = findKey(state);
  if (key === undefined) return undefined;
  return { type: 'deposit.failed', key, externalId: body.externalId, game: body.game };
}

function findKey(state: Batch['state']): string | undefined {
  if (state.kind === 'refused') return state.error.key;
  if (state.kind === 'absent') return 'DEPOSIT_NOT_FOUND';
  return state.kind === 'unsent' ? 'DEPOSIT_NOT_SENT' : undefined;
}
