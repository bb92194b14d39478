import type { Item } from '~/assetpay/inventory/item';

type Sticker = NonNullable<Item['stickers']>[number];

/** Below this wear (float) collectors pay for its zeros, whatever the skin. */
export const lowestWear = 0.01;

/** Above this one they pay for how little paint is left. */
const highestWear = 0.95;

/** At which end of the scale the wear of an item is, where it is at one. */
export function toExtremeWear({ wear }: Item): 'low' | 'high' | undefined {
  if (Number(wear) < lowestWear) return 'low';
  return Number(wear) > highestWear ? 'high' : undefined;
}

/**
 * Stickers that cost more than most of the skins they are on: those of the majors of 2014 and the shining ones of
 * Katowice 2015, and of no event the early ones that are traded for some fifty dollars and more.
 */
const oldSticker =
  /( 2014|\) \| Katowice 2015|(^|\| )(Howling Dawn|King on the Field|(Crown|Swag) \(Foil\)))$/;

/** Whether what is applied is one of them: by its English market name, or its name where that is missing. */
export function isOldSticker({ name, marketHashName = name }: Sticker): boolean {
  return oldSticker.test(marketHashName);
}
