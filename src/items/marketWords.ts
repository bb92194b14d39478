/** Follows a percentage, and names the market (docs/sources.md, Market price). */
export const marketWords = {
  ofMarket: ' of market',
  marketIs: ', BUFF163’s reference price',
};
