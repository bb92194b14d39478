import { defineWords } from '~/lib/language/defineWords';

/** The reasons for a refusal, by `error.key` (docs/api.md, Errors); the first three by what several keys share. */
export const refusalWords = defineWords({
  notLooked: {
    title: 'Your open deposits could not be read',
    cause:
      'We look at them before anything is sent, and got no proper answer. Try again in a moment.',
  },
  sessionEnded: {
    title: 'Your session has ended',
    cause: 'Sessions last a day. Sign in again; your picks stay in the basket.',
  },
  notSetUp: {
    title: 'The site is not set up correctly',
    cause:
      'AssetPay does not accept the key or the secret of this site, so nothing was sent. Only the site can fix that; please quote the request ID to its support.',
  },
  EXTERNAL_ID_EXISTS: {
    title: 'AssetPay knows this deposit, but does not list it',
    cause:
      'It arrived, but has not shown up among your deposits for minutes. Its items stay reserved, so look again later; if it stays missing, quote the request ID to the site’s support. You can free the items, but if the deposit shows up after all, depositing them again makes a second offer.',
  },
  MISSING_ITEMS: {
    title: 'The deposit was empty',
    cause: 'No items reached AssetPay. Look at your basket once more.',
  },
  INVENTORY_FETCH_FAILED: {
    title: 'Steam did not hand over your inventory',
    cause: 'AssetPay looks at it before each deposit, and Steam failed. This usually passes.',
  },
  NO_OFFER_FOUND: {
    title: 'There is no offer for an item any more',
    cause: 'The site has withdrawn its offer since your prices were read.',
  },
  TRADE_OFFER_FAILED: {
    title: 'The Steam offer could not be sent',
    cause:
      'The bot tried and Steam refused it. The attempt is closed and your items are still yours. A new one usually works in a few minutes.',
  },
  TOO_MANY_ACTIVE_TRADES: {
    title: 'Five offers are waiting for you',
    cause: 'That is the most at a time. Accept or decline one in Steam, then deposit these.',
  },
  USER_NOT_TRADEABLE: {
    title: 'Steam does not let you trade',
    cause:
      'Your inventory is private, your account can’t trade at the moment, or it has a game ban. Set the inventory to public in Steam’s privacy settings. If it is public already, Steam tells you what stops you.',
  },
  TOO_MANY_ITEMS: {
    title: 'Too many items for one deposit',
    cause: 'AssetPay takes fewer items in one deposit than this. Pick fewer of them.',
  },
  ITEMS_UNAVAILABLE: {
    title: 'An item is no longer in your inventory',
    cause: 'Something was traded, sold or used since your items were read.',
  },
  ITEM_NOT_FOUND: {
    title: 'An item was not found',
    cause:
      'AssetPay does not know one of these items any more, so we are reading your items again.',
  },
  ITEMS_NOT_ACCEPTED: {
    title: 'An item is not accepted any more',
    cause: 'The site has stopped taking it since your items were read.',
  },
  PRICE_CHANGED: {
    title: 'A price has changed',
    cause:
      'The site’s offer is no longer the one you confirmed, so nothing was sold at a price you did not see.',
  },
  INVALID_TRADEURL: {
    title: 'Your trade URL does not work',
    cause:
      'Steam can’t send an offer to it. Copy your current trade URL from Steam, set it at the site and open this page from there again.',
  },
  DATABASE_ERROR: {
    title: 'AssetPay can’t read its records',
    cause: 'Your open deposits could not be looked up, so nothing was sent. Try again later.',
  },
  INSUFFICIENT_ITEM_AMOUNT: {
    title: 'You have fewer than you wanted to deposit',
    cause: 'A stack has become smaller since your items were read.',
  },
  EXCEEDS_MAX_AMOUNT: {
    title: 'More than the site takes',
    cause: 'The site takes fewer units of a stack than when your items were read.',
  },
  DEPOSIT_IN_PROGRESS: {
    title: 'Another deposit of yours is in progress',
    cause:
      'AssetPay works on one at a time, and the other one is taking a while. Try again shortly.',
  },
  ESCROW_NOT_ALLOWED: {
    title: 'Steam would keep your items for days',
    cause:
      'That is what Steam does to accounts without the Mobile Authenticator, and the site does not take such trades. Switch it on in the Steam app; Steam trusts it after some days.',
  },
  INVENTORY_PRIVATE: {
    title: 'Your inventory is private',
    cause:
      'The bot can’t see what you want to deposit. Set “Inventory” to public in Steam’s privacy settings, then review again.',
  },
  STEAM_UNAVAILABLE: {
    title: 'Steam is not answering',
    cause: 'Offers can’t be made without it. Nothing is wrong with your items or your account.',
  },
  STEAM_RATE_LIMITED: {
    title: 'Steam asks us to slow down',
    cause: 'Too much was asked of Steam in a short time. It passes by itself.',
  },
  ITEM_OVERSTOCKED: {
    title: 'The site has enough of an item',
    cause: 'It takes no more of it, or fewer than you picked, for now.',
  },
  VALIDATION_FAILED: {
    title: 'AssetPay did not understand the deposit',
    cause: 'That is a fault of this page. A new review may help; else tell the site’s support.',
  },
  NOT_FOUND: {
    title: 'The deposit service was not found',
    cause:
      'The address in the site’s settings may be wrong. Please quote the request ID to the site’s support.',
  },
  CONFLICT: {
    title: 'Something changed at the same moment',
    cause: 'The deposit no longer matches your items as AssetPay knows them.',
  },
  RATE_LIMITED: {
    title: 'Too many deposits in a short time',
    cause: 'You made ten within five minutes, or all players of the site together made very many.',
  },
  SERVER_ERROR: {
    title: 'Something broke on the server',
    cause: 'Your open deposits could not be looked up, so nothing was sent. Try again shortly.',
  },
  SYSTEM_MAINTENANCE: {
    title: 'Under maintenance',
    cause: 'AssetPay is being worked on and comes back soon. Your picks stay in the basket.',
  },
  UNPROCESSABLE: {
    title: 'This deposit can’t be processed',
    cause:
      'AssetPay understood it but can’t carry it out. A new review may help; else tell the site’s support.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'Deposits are taking a break',
    cause: 'The service that makes offers is switched off for the moment. Try again later.',
  },
  NO_BOTS_AVAILABLE: {
    title: 'No trading bot is free',
    cause: 'All bots that receive items are offline or busy. They usually come back in minutes.',
  },
  FLEET_DEGRADED: {
    title: 'Trading is slowed down',
    cause: 'The bots have trouble with Steam. We tried for a while; it passes by itself.',
  },
  DEPOSITS_PAUSED: {
    title: 'Deposits are paused',
    cause: 'They were switched off for everybody. Your picks stay in the basket for later.',
  },
  MISSING_BEARER: {
    title: 'The site is set up incorrectly',
    cause:
      'AssetPay did not accept how this page signs its requests (setting “authScheme”). Please tell the site’s support.',
  },
  FORBIDDEN: {
    title: 'Your account may not deposit',
    cause: 'The site does not allow it for this account. Its support can tell you why.',
  },
  ACCOUNT_DISABLED: {
    title: 'This account is switched off',
    cause: 'It is disabled at the payment provider. The site’s support can tell you why.',
  },
  USER_NOT_FOUND: {
    title: 'Steam does not know this account',
    cause: 'Sign in to the site through Steam once more, then come back.',
  },
  CLIENT_USER_NOT_FOUND: {
    title: 'The site has not registered you yet',
    cause: 'Open this page from the site once more, so that it tells AssetPay who you are.',
  },
  INSTANT_DEPOSITS_DISABLED: {
    title: 'Instant credit is not available',
    cause: 'The site has switched it off. You can deposit all the same and be paid after the hold.',
  },
  SIGNED_OUT: {
    title: 'You are not signed in',
    cause: 'Nobody can be paid without it. Sign in again; your picks stay in the basket.',
  },
  TOKEN_OF_ANOTHER_SITE: {
    title: 'This sign-in is for another site',
    cause:
      'It was not made by the site you play on, so nothing was sent with it. Open this page from the deposit button of that site.',
  },
  LINK_REFUSED: {
    title: 'This link can’t sign you in',
    cause:
      'Nothing was sent. Open this page from the deposit button of the site you play on; your picks stay in the basket.',
  },
  ITEMS_IN_DOUBT: {
    title: 'An item is part of an unfinished deposit',
    cause:
      'Another tab or an earlier visit sent it, and its outcome is not known yet. Nothing was sent now.',
  },
  ITEMS_IN_OFFER: {
    title: 'An item is in an open offer already',
    cause: 'It was sent before, here or elsewhere. Accept or decline that offer first.',
  },
  API_UNREACHABLE: {
    title: 'No connection',
    cause: 'Nothing was sent, as AssetPay can’t be reached. Check your network and try again.',
  },
  API_TIMED_OUT: {
    title: 'AssetPay did not answer in time',
    cause: 'Your open deposits could not be looked up, so nothing was sent. Try again shortly.',
  },
});
