import type { Item } from '~/assetpay/inventory/item';

/** True for an agent. The API lists its patches as stickers; they do not wear (docs/sources.md, Rarities). */
export function hasPatches({ type = '', stickers = [] }: Pick<Item, 'type' | 'stickers'>): boolean {
  return (
    /\bAgent$/.test(type) ||
    stickers.some(({ marketHashName = '' }) => /^Patch \|/.test(marketHashName))
  );
}
