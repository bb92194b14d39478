import { findPhase } from '~/assetpay/facts/tradeStatuses';
import type { Trade } from '~/assetpay/trades/trade';
import { toCents } from '~/lib/cents';
import { formatComingDay } from '~/lib/comingDay';
import { formatCents } from '~/lib/money';
import { words } from '~/trades/words';
import { formatStacked } from '~/ui/units/formatAmount';

export type TradeAmounts = {
  /** Whole cents; `undefined` if the API named no amount, which is never shown as zero. */
  totalCents: number | undefined;
  /** Credited so far. */
  creditedCents: number | undefined;
  /** Still to be credited. */
  pendingCents: number | undefined;
  /** The lines to show, the most important last. */
  lines: readonly AmountLine[];
};

export type AmountLine = { label: string; money: string };

type Parts = {
  totalCents: number | undefined;
  nowCents: number | undefined;
  laterCents: number | undefined;
};

/**
 * The money of a trade: `preCredit` is paid when the offer is accepted, `pendingCredit` when the trade
 * completes (docs/api.md, Instant credit). The trade decides the split, never its game.
 */
export function describeAmounts(trade: Trade): TradeAmounts {
  const { totalCents, nowCents, laterCents } = toParts(trade);
  const label = words.amounts;
  switch (findPhase(trade)) {
    case 'preparing':
    case 'offered': {
      // The rate of today is that of the site alone for what is still to be accepted.
      const lines = describeLines(
        [
          [label.total, totalCents],
          [label.nowAccepting, nowCents],
          [label.later, laterCents],
        ],
        formatStacked,
      );
      return { totalCents, creditedCents: 0, pendingCents: totalCents, lines };
    }
    case 'held': {
      const lines = describeLines([
        [label.total, totalCents],
        [label.now, nowCents],
        [describeLater(trade), laterCents],
      ]);
      return { totalCents, creditedCents: nowCents, pendingCents: laterCents, lines };
    }
    case 'paid': {
      const lines = describeLines([[label.paid, totalCents]]);
      return { totalCents, creditedCents: totalCents, pendingCents: 0, lines };
    }
    case 'unpaid': {
      const lines = describeLines([[label.value, totalCents]]);
      return { totalCents, creditedCents: 0, pendingCents: 0, lines };
    }
    case 'reverted': {
      const lines = describeLines([[label.value, totalCents]]);
      return { totalCents, creditedCents: undefined, pendingCents: 0, lines };
    }
    case undefined: {
      const lines = describeLines([
        [label.total, totalCents],
        [label.now, nowCents],
        [label.later, laterCents],
      ]);
      return { totalCents, creditedCents: undefined, pendingCents: undefined, lines };
    }
  }
}

/** The three amounts in cents. A missing one is computed from the other two, as they add up. */
function toParts({ totalPrice, preCredit, pendingCredit }: Trade): Parts {
  const [total, now, later] = [totalPrice, preCredit, pendingCredit].map((usd) =>
    usd === undefined ? undefined : toCents(usd),
  );
  return {
    totalCents: total ?? (now === undefined || later === undefined ? undefined : now + later),
    nowCents: now ?? subtract(total, later),
    laterCents: later ?? subtract(total, now),
  };
}

function subtract(total: number | undefined, part: number | undefined): number | undefined {
  return total === undefined || part === undefined ? undefined : Math.max(0, total - part);
}

function describeLater({ holdEndDate }: Trade): string {
  const { later, laterOn } = words.amounts;
  return holdEndDate === undefined ? later : laterOn({ day: formatComingDay(holdEndDate) });
}

/** Leaves out lines without an amount and those of nothing. */
function describeLines(
  lines: readonly (readonly [label: string, cents: number | undefined])[],
  format = formatCents,
): readonly AmountLine[] {
  return lines.flatMap(([label, cents]) =>
    cents === undefined || cents === 0 ? [] : [{ label, money: format(cents) }],
  );
}
