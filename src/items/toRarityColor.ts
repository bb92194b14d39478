import type { Item } from '~/assetpay/inventory/item';

/** Steam's colours by rarity (docs/sources.md, Rarities), for items without a colour of their own. */
const byRarity = new Map(
  Object.entries({
    'Base Grade': '#b0c3d9',
    'Consumer Grade': '#b0c3d9',
    'Industrial Grade': '#5e98d9',
    'Mil-Spec Grade': '#4b69ff',
    'High Grade': '#4b69ff',
    Distinguished: '#4b69ff',
    Restricted: '#8847ff',
    Remarkable: '#8847ff',
    Exceptional: '#8847ff',
    Classified: '#d32ce6',
    Exotic: '#d32ce6',
    Superior: '#d32ce6',
    Covert: '#eb4b4b',
    Extraordinary: '#eb4b4b',
    Master: '#eb4b4b',
    Contraband: '#e4ae39',
  }),
);

const stock = '#6a6156';

/** The colour of an item's rarity, as `#rrggbb`. The API's own colour wins. */
export function toRarityColor(item: Pick<Item, 'color' | 'rarity'>): string {
  return item.color ?? byRarity.get(item.rarity ?? '') ?? stock;
}
