import { type Item, parseItem } from '~/assetpay/inventory/item';

/** Units by item: `undefined` is an item that does not say how many it is. */
const amounts = {
  '730': [undefined, undefined, 1, 1],
  '252490': [undefined, 1, 3, 10],
} as const;

const games = ['730', '252490'] as const;

/** For tests: what a person owns in either game, as the API sends it. */
export const scheduleInventory = games.flatMap((game) =>
  amounts[game].map((amount, index) => ({
    id: `item-${game}-${index}`,
    assetId: `asset-${game}-${index}`,
    appid: Number(game),
    name: `Item ${index}`,
    marketHashName: `Item ${index}`,
    tradable: true,
    ...(amount !== undefined && { amount }),
    offer: { price: 1.25 + index, accepted: true, maxAmount: amount ?? 1 },
  })),
);

/** The same as the page reads it. */
export const scheduleItems: readonly Item[] = scheduleInventory.flatMap(
  (value) => parseItem(value) ?? [],
);
