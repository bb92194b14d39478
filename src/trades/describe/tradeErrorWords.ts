import { defineWords } from '~/lib/language/defineWords';

/** Texts of a deposit that ended before the offer was accepted, by its `error` (docs/api.md, Trade). */
export const tradeErrorWords = defineWords({
  byError: {
    USER_TRADE_RESTRICTED: {
      title: 'Your Steam account can’t trade right now',
      sentence: 'Steam did not let the offer through, so nothing was traded or paid.',
      advice: 'Steam tells you why, and for how long.',
    },
    STEAM_ACCOUNT_RESTRICTED: {
      title: 'Steam has restricted your account',
      sentence: 'A restricted account can’t trade, so nothing was traded or paid.',
      advice: 'Steam tells you why, and what lifts it.',
    },
    USER_INVENTORY_PRIVATE: {
      title: 'Your inventory is private',
      sentence: 'The bot could not see your items, so nothing was traded or paid.',
      advice: 'Set “Inventory” to public in Steam’s privacy settings, then deposit again.',
    },
    USER_ESCROW: {
      title: 'Steam would delay your trade',
      sentence:
        'Without the Steam Mobile Authenticator, Steam holds traded items for days, so such offers are not sent.',
      advice:
        'Switch on the Mobile Authenticator in the Steam app. Steam trusts it after some days. Then deposit again.',
    },
    USER_NOT_FOUND: {
      title: 'Steam did not find your account',
      sentence: 'No offer could be sent to it, so nothing was traded or paid.',
      advice: 'Sign in to the site through Steam once more, then deposit again.',
    },
    TRADE_URL_INVALID: {
      title: 'Your trade URL does not work',
      sentence: 'No offer could be sent to it, so nothing was traded or paid.',
      advice: 'Copy your current trade URL from Steam into the site’s settings and sign in again.',
    },
    SERVICE_UNAVAILABLE: {
      title: 'The offer could not be sent',
      sentence: 'The service or Steam was not available. Nothing was traded or paid.',
      advice: 'Deposit the items again in a few minutes.',
    },
    MERCHANT_REJECTED: {
      title: 'The site declined this deposit',
      sentence: 'Nothing was traded or paid.',
      advice: 'Ask the site’s support why, and quote the deposit’s id below.',
    },
    APPROVAL_TIMEOUT: {
      title: 'The site did not answer in time',
      sentence: 'The deposit was canceled. Nothing was traded or paid.',
      advice: 'Deposit the items again in a few minutes.',
    },
    PRICE_CHANGED: {
      title: 'A price changed meanwhile',
      sentence: 'The deposit was stopped before anything was traded or paid.',
      advice: 'Refresh your items and deposit at the new prices.',
    },
  },
  /** An error that this page does not know; `code` is the API’s name of it. */
  unknown: {
    title: 'The deposit did not go through',
    sentence: 'Nothing was paid. The reason given is “{code}”.',
    advice:
      'Try again. If it keeps failing, ask the site’s support and quote the deposit’s id below.',
  },
});
