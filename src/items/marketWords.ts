/** Follows a percentage. It names no market: the API’s page speaks of a reference price (docs/sources.md, Market price). */
export const marketWords = {
  ofMarket: ' of market',
  marketIs: ', a reference price',
};
