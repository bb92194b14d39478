/** The orders that the API can answer (docs/api.md, Reading the inventory), as the menu lists them. */
export const inventorySorts = [
  'relevance',
  'priceDesc',
  'priceAsc',
  'nameAsc',
  'nameDesc',
] as const;

export type InventorySort = (typeof inventorySorts)[number];
