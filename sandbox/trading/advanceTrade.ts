import type { Settings } from '../scenarios/Settings';
import { enterStatus } from './enterStatus';
import type { Trade, TradeStatus } from './Trade';

/** Made up, as no source tells the real times: long enough for a person to see each status. */
const initiatedMs = 1_000;
const pendingMs = 2_000;

type Pace = Pick<Settings, 'acceptMs' | 'holdMs'>;
type Step = { status: TradeStatus; afterMs: number | undefined };

/**
 * The trade at `now` (ms). It prepares itself, then waits for the player, unless the pace accepts for
 * them. The result does not depend on how often this is called.
 */
export function advanceTrade(trade: Trade, now: number, pace: Pace): Trade {
  const step = trade.isPinned ? undefined : findNextStep(trade, pace);
  if (step?.afterMs === undefined || trade.since + step.afterMs > now) return trade;
  return advanceTrade(enterStatus(trade, step.status, trade.since + step.afterMs), now, pace);
}

function findNextStep({ status, game }: Trade, { acceptMs, holdMs }: Pace): Step | undefined {
  switch (status) {
    case 'initiated':
      return { status: 'pending', afterMs: initiatedMs };
    case 'pending':
      return { status: 'active', afterMs: pendingMs };
    case 'active':
      // Rust has no hold (docs/api.md, Trade statuses).
      return { status: game === '730' ? 'hold' : 'completed', afterMs: acceptMs };
    case 'hold':
      return { status: 'completed', afterMs: holdMs };
    default:
      return undefined;
  }
}
