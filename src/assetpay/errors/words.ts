import { defineWords } from '~/lib/language/defineWords';
import type { KnownKey } from './errorRemedy';

/** The words for a failure. */
type ErrorWords = { title: string; cause: string };

/** By `error.key` (docs/api.md, Errors), else by status class. */
export const words = defineWords({
  byKey: {
    INVENTORY_FETCH_FAILED: {
      title: 'Steam did not hand over your inventory',
      cause:
        'Steam answered with an error when we asked for your items. This usually passes by itself.',
    },
    USER_NOT_TRADEABLE: {
      title: 'Steam won’t show us your inventory',
      cause:
        'Your inventory is private, or your account can’t trade at the moment. Set the inventory to public in Steam’s privacy settings, then come back and refresh.',
    },
    INVENTORY_PRIVATE: {
      title: 'Your inventory is private',
      cause:
        'Set “Inventory” to public in Steam’s privacy settings, then come back and refresh. Steam can take a minute to apply it.',
    },
    STEAM_UNAVAILABLE: {
      title: 'Steam is not answering',
      cause:
        'Steam’s servers can’t serve inventories right now. Nothing is wrong with your items or your account.',
    },
    STEAM_RATE_LIMITED: {
      title: 'Steam asks us to slow down',
      cause:
        'Too many inventories were read from Steam in a short time. We’ll wait a little, then ask again.',
    },
    NO_BOTS_AVAILABLE: {
      title: 'No trading bot is free',
      cause:
        'All bots that receive items are offline or busy. They are usually back within minutes.',
    },
    FLEET_DEGRADED: {
      title: 'Trading is slowed down',
      cause:
        'The bots that receive items have trouble with Steam. We’ll keep trying until they recover.',
    },
    INVALID_TOKEN: {
      title: 'Your session has ended',
      cause:
        'Sessions last a day. Open this page again from the site you play on, or sign in again here if the site supports it.',
    },
    SIGNED_OUT: {
      title: 'You are not signed in',
      cause:
        'This page needs to know whose items to show. Open it from the deposit button of the site you play on.',
    },
    TOKEN_OF_ANOTHER_SITE: {
      title: 'This sign-in is for another site',
      cause:
        'It was not made by the site you play on, so nothing is done with it. Open this page from the deposit button of that site. If somebody sent you the link, do not trust it.',
    },
    LINK_REFUSED: {
      title: 'This link can’t sign you in',
      cause:
        'The site does not accept sign-ins from links. Open this page from the deposit button of the site you play on.',
    },
    MISSING_BEARER: {
      title: 'The site is set up incorrectly',
      cause:
        'The API did not accept how this page signs its requests (setting “authScheme”). Please tell the site’s support.',
    },
    RATE_LIMITED: {
      title: 'The site is very busy',
      cause:
        'Its players have asked for too many inventories at once. We’ll try again shortly; there is nothing for you to do.',
    },
    VALIDATION_FAILED: {
      title: 'The request was not understood',
      cause: 'One of the filters has a value the API does not accept.',
    },
    NO_API_SECRET_CONFIGURED: {
      title: 'The site is not set up correctly',
      cause:
        'AssetPay does not accept the key or the secret of this site. Only the site can fix that, so please tell its support. Nothing is wrong with your account.',
    },
    NOT_FOUND: {
      title: 'The API was not found at its address',
      cause: 'The address in the site’s settings may be wrong. Please tell the site’s support.',
    },
    SERVER_ERROR: {
      title: 'Something broke on the server',
      cause: 'The API reported an error of its own. Your items are safe, and we’ll try again.',
    },
    SYSTEM_MAINTENANCE: {
      title: 'Under maintenance',
      cause:
        'Deposits are down for maintenance and will be back soon. We’ll check again by ourselves.',
    },
    SERVICE_UNAVAILABLE: {
      title: 'The service is taking a break',
      cause: 'The API can’t answer at the moment. We’ll try again.',
    },
    FORBIDDEN: {
      title: 'Your account can’t do this',
      cause: 'The site does not allow deposits for this account. Please ask the site’s support.',
    },
    ACCOUNT_DISABLED: {
      title: 'Deposits are switched off for this account',
      cause: 'The account is disabled at the payment provider. Please ask the site’s support.',
    },
    USER_NOT_FOUND: {
      title: 'Steam does not know this account',
      cause:
        'No Steam account was found for your sign-in. Sign out of the site, sign in through Steam and come back.',
    },
    CLIENT_USER_NOT_FOUND: {
      title: 'You are new here',
      cause:
        'The site has not registered your Steam account yet. Open the deposit page from the site once more.',
    },
    API_UNREACHABLE: {
      title: 'No connection',
      cause: 'We got no answer. Check your connection; we’ll keep trying.',
    },
    API_TIMED_OUT: {
      title: 'The answer took too long',
      cause: 'The network or the API is slow right now. We’ll keep trying.',
    },
    GATEWAY_ANSWER: {
      title: 'The API could not be reached',
      cause:
        'Something between you and the API failed and sent its own error instead of your items. We’ll keep trying.',
    },
    ANSWER_IS_EMPTY: {
      title: 'The API sent an empty answer',
      cause: 'The connection was probably cut. We’ll keep trying.',
    },
    ANSWER_IS_BROKEN: {
      title: 'The answer arrived incomplete',
      cause: 'It broke off or was damaged on its way. We’ll keep trying.',
    },
    ANSWER_IS_STRANGE: {
      title: 'The API sent something unexpected',
      cause:
        'The answer is not an inventory. We’ll keep trying. If this goes on, tell the site’s support.',
    },
  } satisfies Record<KnownKey, ErrorWords>,
  refused: {
    title: 'The request was refused',
    cause: 'The API declined it for a reason this page doesn’t know.',
  },
  refusedOnTheWay:
    'The API, or something between you and it, refused the request without saying why.',
  failed: {
    title: 'The API had a problem',
    cause: 'It reported a failure this page doesn’t know. We’ll try again.',
  },
  /** The label of the one action. */
  actions: {
    wait: 'Try again now',
    retry: 'Try again',
    signIn: 'Sign in again',
    clearFilters: 'Clear filters',
    link: 'Open Steam privacy settings',
    report: 'Copy details for support',
  },
  /** The label of `report` once it was pressed. */
  report: { copied: 'Copied', failed: 'Copying is not allowed here' },
  /** `cause` is one or two whole sentences; `message` is the API’s own and mostly English. */
  serverSays: '{cause} The API says: “{message}”.',
});
