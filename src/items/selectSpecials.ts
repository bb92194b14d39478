import type { Item } from '~/assetpay/inventory/item';
import { wearBands } from '~/items/wear/wear';
import { findExtremeWear, isOldSticker, lowestWear } from './collectorMarks';
import { hasPatches } from './hasPatches';

/** A reason why an item may be worth more than others of its market name. */
export type Special =
  | { kind: 'gem'; name: string }
  | { kind: 'fade'; percentage: number }
  | { kind: 'hardened'; name: string }
  | { kind: 'oldStickers'; names: readonly string[] }
  | { kind: 'lowWear'; wear: string }
  | { kind: 'highWear'; wear: string }
  /** The stickers that are not old ones. */
  | { kind: 'stickers' | 'patches'; names: readonly string[] }
  | { kind: 'charm'; name: string };

/** The gem phases by name and by paint index (docs/sources.md, Patterns). */
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
 * The wear below which an item counts as low for its exterior. Factory New has the limit of the whole scale;
 * every other band has its lowest twentieth (docs/sources.md, Low and high wear).
 */
const lowWearLimits = new Map<string, number>(
  wearBands.map(({ name, to }, index) => {
    const from = wearBands[index - 1]?.to ?? 0;
    return [name, from === 0 ? lowestWear : from + (to - from) * 0.05];
  }),
);

/**
 * The specials of an item, the most telling first. The review shows them, as the offer may not pay for them
 * (docs/sources.md, Selling what one did not mean to sell).
 */
export function selectSpecials(item: Item): Special[] {
  const { fade, hardened, stickers = [], charm } = item;
  const gem = findGem(item);
  const specials: Special[] = [];
  if (gem !== undefined) specials.push({ kind: 'gem', name: gem });
  if (fade && fade.percentage >= highFade) {
    specials.push({ kind: 'fade', percentage: fade.percentage });
  }
  if (hardened?.name) specials.push({ kind: 'hardened', name: hardened.name });
  const old = stickers.filter(isOldSticker);
  const others = stickers.filter((sticker) => !isOldSticker(sticker));
  if (old.length > 0) specials.push({ kind: 'oldStickers', names: toNames(old) });
  specials.push(...selectWearSpecial(item));
  if (others.length > 0)
    specials.push({ kind: hasPatches(item) ? 'patches' : 'stickers', names: toNames(others) });
  if (charm) specials.push({ kind: 'charm', name: charm.name });
  return specials;
}

function toNames(applied: readonly { name: string }[]): string[] {
  return applied.map(({ name }) => name);
}

function selectWearSpecial(item: Item): Special[] {
  const { exterior, wear } = item;
  if (wear === undefined) return [];
  if (findExtremeWear(item) === 'high') return [{ kind: 'highWear', wear }];
  return isLowWear(exterior, Number(wear)) ? [{ kind: 'lowWear', wear }] : [];
}

function findGem({ doppler }: Item): string | undefined {
  if (doppler === undefined) return undefined;
  return gems.get(doppler.name.trim().toLowerCase()) ?? gemsByPaint.get(doppler.paintIndex ?? 0);
}

/** The API's exterior names the band; without one, or with an unknown one, the number does. */
function isLowWear(exterior: string | undefined, wear: number): boolean {
  const own = exterior === undefined ? undefined : lowWearLimits.get(exterior);
  const limit = own ?? lowWearLimits.get(wearBands.find(({ to }) => wear < to)?.name ?? '');
  return limit !== undefined && wear < limit;
}
