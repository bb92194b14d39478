/** After a percentage, and what that market is. */
export const marketWords = {
  ofMarket: ' of market',
  marketIs: ', BUFF163’s reference price',
};
