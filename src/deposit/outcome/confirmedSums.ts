import { listTrades, type Trade } from '~/assetpay/trades/trade';
import type { Batch } from '~/deposit/sending/sending';
import { toLineCents } from '~/lib/cents';

/** A confirmed sum and the different sum of the resulting trades, in cents. */
export type SumDifference = { confirmedCents: number; madeCents: number };

/** A confirmed sum in cents, and the difference that rounding alone may cause. */
type Sum = { cents: number; toleranceCents: number };

type Line = { price: number; amount?: number | undefined };

/** Compares confirmed sums with the trades of the batches; `undefined` if they agree or a trade has no sum. */
export function findDifference(batches: readonly Batch[]): SumDifference | undefined {
  const differences = batches.flatMap(({ body, state }) => {
    if (state.kind !== 'created') return [];
    const { deposit } = state;
    const lines = deposit.relatedTrades ? body.items : selectLines(deposit.trade, body.items);
    return (lines && compare(sumLines(lines), listTrades(deposit))) ?? [];
  });
  if (differences.length === 0) return undefined;
  return {
    confirmedCents: differences.reduce((sum, { confirmedCents }) => sum + confirmedCents, 0),
    madeCents: differences.reduce((sum, { madeCents }) => sum + madeCents, 0),
  };
}

/** The same for each trade, by trade id. The API may split a deposit into several trades. */
export function listDifferences({ body, state }: Batch): ReadonlyMap<string, SumDifference> {
  if (state.kind !== 'created') return new Map();
  const trades = listTrades(state.deposit);
  const isWhole = state.deposit.relatedTrades?.length === 0;
  return new Map(
    trades.flatMap((trade) => {
      const lines = isWhole ? body.items : selectLines(trade, body.items);
      const difference = lines && compare(sumLines(lines), [trade]);
      return difference ? [[trade.id, difference] as const] : [];
    }),
  );
}

/** The confirmed prices of the units in a trade; `undefined` if it holds another item. */
function selectLines(trade: Trade, lines: Batch['body']['items']): Line[] | undefined {
  const prices = new Map(lines.map(({ itemId, price }) => [itemId, price]));
  const held = trade.items.map(({ id, amount }) => ({ price: prices.get(id), amount }));
  const known = held.flatMap(({ price, amount }) => (price === undefined ? [] : { price, amount }));
  return known.length === held.length && held.length > 0 ? known : undefined;
}

function sumLines(lines: readonly Line[]): Sum {
  return {
    cents: lines.reduce((sum, { price, amount = 1 }) => sum + toLineCents(price, amount), 0),
    // Rounding a price with parts of a cent changes a line by half a cent at most.
    toleranceCents: lines.filter(({ price }) => toLineCents(price, 1) / 100 !== price).length / 2,
  };
}

function compare(sum: Sum, trades: readonly Trade[]): SumDifference | undefined {
  const made = trades.flatMap(({ totalPrice }) => totalPrice ?? []);
  if (made.length < trades.length) return undefined;
  const madeCents = made.reduce((total, usd) => total + toLineCents(usd, 1), 0);
  const isSame = Math.abs(madeCents - sum.cents) <= sum.toleranceCents;
  return isSame ? undefined : { confirmedCents: sum.cents, madeCents };
}
