/** The message that a player sees for one failure, and the way out of it. */
export type Failure = {
  /** The name of its sandbox scenario. */
  scenario: string;
  title: string;
  action: string | RegExp;
  /**
   * `wait` ends by itself and can be hurried, `hold` ends by itself and cannot, `retry` waits for the
   * player, `signIn` needs a new token, `link` leads to the page where the player can fix it, `report` copies
   * what the site's support needs, as only the site can fix it.
   */
  way: 'wait' | 'hold' | 'retry' | 'signIn' | 'link' | 'report';
  href?: string;
};

const now = 'Try again now';
const privacy = {
  action: 'Open Steam privacy settings',
  way: 'link',
  href: 'https://steamcommunity.com/my/edit/settings',
} as const;
const ended = { title: 'Your session has ended', action: 'Sign in again', way: 'signIn' } as const;
const busy = {
  title: 'The site is very busy',
  action: /^Trying again in \d+s$/,
  way: 'hold',
} as const;

/** By error key: those with which `GET /client/inventory` can fail (docs/api.md, Errors). */
export const apiFailures: readonly Failure[] = [
  {
    scenario: 'inventory-fetch-failed',
    title: 'Steam did not hand over your inventory',
    action: now,
    way: 'wait',
  },
  { scenario: 'user-not-tradeable', title: 'Steam won’t show us your inventory', ...privacy },
  { scenario: 'inventory-private', title: 'Your inventory is private', ...privacy },
  { scenario: 'steam-unavailable', title: 'Steam is not answering', action: now, way: 'wait' },
  { scenario: 'steam-rate-limited', title: 'Steam asks us to slow down', action: now, way: 'wait' },
  { scenario: 'no-bots-available', title: 'No trading bot is free', action: now, way: 'wait' },
  { scenario: 'fleet-degraded', title: 'Trading is slowed down', action: now, way: 'wait' },
  {
    scenario: 'user-not-found',
    title: 'Steam does not know this account',
    action: 'Sign in again',
    way: 'signIn',
  },
  {
    scenario: 'client-user-not-found',
    title: 'You are new here',
    action: 'Sign in again',
    way: 'signIn',
  },
  { scenario: 'invalid-token', ...ended },
  { scenario: 'unauthorized', ...ended },
  { scenario: 'token-expired', ...ended },
  { scenario: 'token-invalid-or-expired', ...ended },
  {
    scenario: 'missing-bearer',
    title: 'The site is set up incorrectly',
    action: 'Copy details for support',
    way: 'report',
  },
  {
    scenario: 'no-api-secret-configured',
    title: 'The site is not set up correctly',
    action: 'Copy details for support',
    way: 'report',
  },
  {
    scenario: 'merchant-api-key-required',
    title: 'The site is not set up correctly',
    action: 'Copy details for support',
    way: 'report',
  },
  {
    scenario: 'forbidden',
    title: 'Your account can’t do this',
    action: 'Try again',
    way: 'retry',
  },
  {
    scenario: 'account-disabled',
    title: 'Deposits are switched off for this account',
    action: 'Try again',
    way: 'retry',
  },
  { scenario: 'rate-limited', ...busy },
  { scenario: 'rate-limited-without-retry-after', ...busy },
  { scenario: 'server-error', title: 'Something broke on the server', action: now, way: 'wait' },
  { scenario: 'system-maintenance', title: 'Under maintenance', action: now, way: 'wait' },
  {
    scenario: 'service-unavailable',
    title: 'The service is taking a break',
    action: now,
    way: 'wait',
  },
  {
    scenario: 'not-found',
    title: 'The API was not found at its address',
    action: 'Try again',
    way: 'retry',
  },
  {
    scenario: 'validation-failed',
    title: 'The request was not understood',
    action: 'Clear filters',
    way: 'retry',
  },
  {
    scenario: 'unknown-key-4xx',
    title: 'The request was refused',
    action: 'Try again',
    way: 'retry',
  },
  { scenario: 'unknown-key-5xx', title: 'The API had a problem', action: now, way: 'wait' },
];

/** Answers without an envelope, so the message has no request id to quote. */
export const networkFailures: readonly Failure[] = [
  { scenario: 'html-502', title: 'The API could not be reached', action: now, way: 'wait' },
  { scenario: 'html-200', title: 'The API could not be reached', action: now, way: 'wait' },
  { scenario: 'text-500', title: 'The API could not be reached', action: now, way: 'wait' },
  { scenario: 'empty-body', title: 'The API sent an empty answer', action: now, way: 'wait' },
  { scenario: 'truncated-json', title: 'The answer arrived incomplete', action: now, way: 'wait' },
  {
    scenario: 'not-envelope',
    title: 'The API sent something unexpected',
    action: now,
    way: 'wait',
  },
];
