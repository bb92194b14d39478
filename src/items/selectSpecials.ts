import type { Item } from '~/assetpay/inventory/item';
import { wearBands } from '~/items/wear/wear';
import { isOldSticker, lowestWear, toExtremeWear } from './collectorMarks';

/** What may make an item worth more than its market name says. */
export type Special =
  | { kind: 'gem'; name: string }
  | { kind: 'fade'; percentage: number }
  | { kind: 'hardened'; name: string }
  | { kind: 'oldStickers'; names: readonly string[] }
  | { kind: 'lowWear'; wear: string }
  | { kind: 'highWear'; wear: string }
  /** Those that are not old ones. */
  | { kind: 'stickers'; names: readonly string[] }
  | { kind: 'charm'; name: string };

/** The phases that are sought for themselves, by name and by paint index (anchors D.3). */
const gems = new Map([
  ['ruby', 'Ruby'],
  ['sapphire', 'Sapphire'],
  ['black pearl', 'Black Pearl'],
  ['emerald', 'Emerald'],
]);
const gemsByPaint = new Map([
  [415, 'Ruby'],
  [416, 'Sapphire'],
  [417, 'Black Pearl'],
  [568, 'Emerald'],
  [617, 'Black Pearl'],
  [619, 'Sapphire'],
  [1119, 'Emerald'],
]);

/** Percent from which a fade counts as high. */
const highFade = 95;

/**
 * Below this a wear (float) is low for its exterior: the bands are those of anchors D.1. Factory New has the
 * limit of the whole scale; of every other band it is the lowest twentieth.
 */
const lowWearLimits = new Map<string, number>(
  wearBands.map(({ name, to }, index) => {
    const from = wearBands[index - 1]?.to ?? 0;
    return [name, from === 0 ? lowestWear : from + (to - from) * 0.05];
  }),
);

/** What to look at twice before an item is sold, the most telling first (anchors B4, C.5). */
export function selectSpecials(item: Item): Special[] {
  const { fade, hardened, stickers = [], charm } = item;
  const gem = toGem(item);
  const specials: Special[] = [];
  if (gem !== undefined) specials.push({ kind: 'gem', name: gem });
  if (fade && fade.percentage >= highFade) {
    specials.push({ kind: 'fade', percentage: fade.percentage });
  }
  if (hardened?.name) specials.push({ kind: 'hardened', name: hardened.name });
  const old = stickers.filter(isOldSticker);
  const others = stickers.filter((sticker) => !isOldSticker(sticker));
  if (old.length > 0) specials.push({ kind: 'oldStickers', names: toNames(old) });
  specials.push(...toWearSpecial(item));
  if (others.length > 0) specials.push({ kind: 'stickers', names: toNames(others) });
  if (charm) specials.push({ kind: 'charm', name: charm.name });
  return specials;
}

function toNames(applied: readonly { name: string }[]): string[] {
  return applied.map(({ name }) => name);
}

function toWearSpecial(item: Item): Special[] {
  const { exterior, wear } = item;
  if (wear === undefined) return [];
  if (toExtremeWear(item) === 'high') return [{ kind: 'highWear', wear }];
  return isLowWear(exterior, Number(wear)) ? [{ kind: 'lowWear', wear }] : [];
}

function toGem({ doppler }: Item): string | undefined {
  if (doppler === undefined) return undefined;
  return gems.get(doppler.name.trim().toLowerCase()) ?? gemsByPaint.get(doppler.paintIndex ?? 0);
}

/** The API's own word for the band comes first; the number decides where that word is missing or foreign. */
function isLowWear(exterior: string | undefined, wear: number): boolean {
  const own = exterior === undefined ? undefined : lowWearLimits.get(exterior);
  const limit = own ?? lowWearLimits.get(wearBands.find(({ to }) => wear < to)?.name ?? '');
  return limit !== undefined && wear < limit;
}
