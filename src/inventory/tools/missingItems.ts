import { gameFacts, games } from '~/assetpay/facts/games';
import { steamPages } from '~/assetpay/facts/steamPages';
import type { Item } from '~/assetpay/inventory/item';
import type { InventoryView } from '~/inventory/read/describeInventory';
import type { Inventory } from '~/inventory/read/mergePages';
import { type Refusal, whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatNumber } from '~/lib/language/formatNumber';
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
    ...(hidden > 0 ? [words.filtered(hidden)] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(dropped > 0 ? [words.dropped(dropped)] : []),
    ...Array.from(refused, ([why, count]) =>
      words.refused(formatNumber(count), itemWords.refusalReason[why]),
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

const gameNames = games.map((game) => gameFacts[game].name).join(' and ');

/**
 * Reasons why Steam does not report an item, each with a page of Steam (docs/sources.md, Trade protection and
 * Inventory limits).
 */
export const steamCauses = [
  {
    title: 'Trade protection',
    text: 'Items you received in a trade stay protected for some days. Only you can see them, and you can’t send them on.',
    link: steamPages.tradeProtection,
    action: 'What trade protection is',
  },
  {
    title: 'Market or trade hold',
    text: 'Items you just bought wait until their hold ends. Without the mobile authenticator, Steam holds all your trades.',
    link: steamPages.whyNoTrades,
    action: 'Why you can’t trade',
  },
  {
    title: 'A private inventory',
    text: 'While your inventory is not public, nobody else can see what is in it.',
    link: steamPages.privacy,
    action: 'Your privacy settings',
  },
  {
    title: 'Storage units',
    text: 'Items in a storage unit must be taken out in the game first.',
    link: steamPages.ownInventory,
    action: 'Your inventory on Steam',
  },
  {
    title: 'Another game',
    text: `Items of ${gameNames} are shown one game at a time; items of other games can’t be deposited here.`,
    link: steamPages.ownInventory,
    action: 'All your games on Steam',
  },
] as const;
