import type { Item } from '~/assetpay/inventory/item';

type Sticker = NonNullable<Item['stickers']>[number];

/** Below this wear collectors pay extra for any skin (docs/sources.md, Low and high wear). */
export const lowestWear = 0.01;

/** Above this wear collectors pay extra for the worst copies. */
const highestWear = 0.95;

/** The end of the scale at which an item's wear lies; `undefined` in between. */
export function findExtremeWear({ wear }: Item): 'low' | 'high' | undefined {
  if (Number(wear) < lowestWear) return 'low';
  return Number(wear) > highestWear ? 'high' : undefined;
}

/**
 * Stickers that are worth more than most skins they are on: the majors of 2014, the holo and foil ones of
 * Katowice 2015, and a few early ones without an event (docs/sources.md, Stickers that collectors seek).
 */
const oldSticker =
  /( 2014|\) \| Katowice 2015|(^|\| )(Howling Dawn|King on the Field|(Crown|Swag) \(Foil\)))$/;

/** True for an old, sought-after sticker, judged by its English market name, or else by its name. */
export function isOldSticker({ name, marketHashName = name }: Sticker): boolean {
  return oldSticker.test(marketHashName);
}
