/**
 * Follows a percentage. It names the market only if the site does: the API’s page speaks of a reference price
 * (docs/sources.md, Market price).
 */
export const marketWords = {
  ofMarket: ' of market',
  marketIs: (name: string | undefined) => (name ? ` (${name})` : ', a reference price'),
};
