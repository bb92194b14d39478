import type { Item } from '~/assetpay/inventory/item';
import { findRarityRank } from './findRarityRank';

/** Steam's colours by the rank of the rarity (docs/sources.md, Rarities), for items without a colour of their own. */
const byRank = ['#b0c3d9', '#5e98d9', '#4b69ff', '#8847ff', '#d32ce6', '#eb4b4b', '#e4ae39'];

const stock = '#6a6156';

type Rare = Pick<Item, 'color' | 'rarity'>;

/** The colour of an item's rarity, as `#rrggbb`. The API's own colour wins. */
export function toRarityColor({ color, rarity }: Rare): string {
  return color ?? byRank[findRarityRank(rarity) ?? -1] ?? stock;
}

/** The rarity as a number for those who do not see its colour: 1 for the commonest, 0 if unknown. */
export function toRarityLevel({ color = '', rarity }: Rare): number {
  return (findRarityRank(rarity) ?? byRank.indexOf(color.toLowerCase())) + 1;
}
