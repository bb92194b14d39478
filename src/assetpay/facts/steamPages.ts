import type { Game } from './games';
import { privacyPage } from './privacyPage';

/** Pages on which a player can look or change something (docs/sources.md, Steam pages). */
export const steamPages = {
  ownOffers: 'https://steamcommunity.com/my/tradeoffers/',
  ownInventory: 'https://steamcommunity.com/my/inventory/',
  apiKey: 'https://steamcommunity.com/dev/apikey',
  tradeUrl: 'https://steamcommunity.com/my/tradeoffers/privacy#trade_offer_access_url',
  privacy: privacyPage,
  whyNoTrades: 'https://help.steampowered.com/en/wizard/HelpWhyCantITrade',
  tradeProtection: 'https://help.steampowered.com/en/faqs/view/365F-4BEE-2AE2-7BDD',
} as const;

/** The player's own inventory, open at one game. */
export function toInventoryPage(game: Game): string {
  return `${steamPages.ownInventory}#${game}`;
}
