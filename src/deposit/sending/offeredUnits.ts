import type { Game } from '~/assetpay/facts/games';
import { isOpen, type LineFacts, type TradeFacts } from '~/assetpay/trades/tradeFacts';
import { isHandedOver } from '~/assetpay/trades/tradeStatus';

/** An item of the inventory, and how many units of it there are. */
export type Owned = { itemId: string; assetId: string | undefined; owned: number };

/** Units of an item that stand in open offers, by rows as they came. */
export function countOffered(item: Owned, game: Game, trades: readonly TradeFacts[]): number {
  return trades
    .filter((trade) => trade.game === game && isHolding(trade, item))
    .flatMap(({ lines }) => lines.filter((line) => isSame(line, item)))
    .reduce((sum, { units }) => sum + units, 0);
}

/** Accepted units of a stack have left the inventory, so its count no longer includes them. */
function isHolding(trade: TradeFacts, { owned }: Owned): boolean {
  return isOpen(trade) && !(owned > 1 && isHandedOver(trade));
}

function isSame(offered: LineFacts, { itemId, assetId }: Owned): boolean {
  return offered.id === itemId || (assetId !== undefined && offered.assetId === assetId);
}
