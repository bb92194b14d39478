import { gameFacts, games } from '~/assetpay/facts/games';
import { steamPages } from '~/assetpay/facts/steamPages';
import type { Item } from '~/assetpay/inventory/item';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Inventory } from '~/inventory/read/mergePages';
import { type Refusal, whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatConjunction } from '~/lib/language/formatConjunction';
import { toolsWords } from './toolsWords';

const words = toolsWords.missing;

/** One sentence for each group of items that are hidden, malformed or not depositable, with their number. */
export function listMissing(
  { items, dropped }: Pick<InventoryView, 'items' | 'dropped'>,
  inventory: Inventory | undefined,
): string[] {
  // Until the inventory is complete, absent items may be on their way.
  const hidden = inventory?.isComplete ? Math.max(0, inventory.count - items.length) : 0;
  const missing = inventory?.missing ?? 0;
  const refused = countRefused(items);
  return [
    ...(hidden > 0 ? [words.filtered({ count: hidden })] : []),
    ...(missing > 0 ? [words.missing({ count: missing })] : []),
    ...(dropped > 0 ? [words.dropped({ count: dropped })] : []),
    ...Array.from(refused, ([why, count]) =>
      words.refused({ count, reason: itemWords.refusalReason[why] }),
    ),
  ];
}

function countRefused(items: readonly Item[]): ReadonlyMap<Refusal, number> {
  const counts = new Map<Refusal, number>();
  for (const item of items) {
    const why = whyNotDepositable(item);
    if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}

/**
 * Reasons why Steam does not report an item, each with a page of Steam (docs/sources.md, Trade protection and
 * Inventory limits).
 */
export function listSteamCauses() {
  const { protection, hold, hidden, storage, game } = words.causes;
  const gameNames = formatConjunction(games.map((known) => gameFacts[known].name));
  return [
    { ...protection, link: steamPages.tradeProtection },
    { ...hold, link: steamPages.whyNoTrades },
    { ...hidden, link: steamPages.privacy },
    { ...storage, link: steamPages.ownInventory },
    { ...game, text: game.text({ games: gameNames }), link: steamPages.ownInventory },
  ];
}
