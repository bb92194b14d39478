import type { Item, Sticker } from '~/assetpay/inventory/item';
import type { Certificate } from '~/items/certificate/readCertificate';

/** The facts that an item's certificate adds to the API's. */
export type AddedFacts = Partial<Omit<Certificate, 'stickers'>> & {
  /** The item's stickers, with the wear that the API left out. */
  stickers?: Sticker[] | undefined;
};

/** Two floats closer than this count as equal, as the API may have rounded one. */
const closeWear = 0.001;

/**
 * Selects the facts of a certificate that the API leaves out. The API's own facts always win. A certificate that
 * contradicts them belongs to another item and adds nothing.
 */
export function selectAddedFacts(item: Item, certificate: Certificate | undefined): AddedFacts {
  if (certificate === undefined || isOfAnother(item, certificate)) return {};
  const { wear, paintSeed, nameTag, statTrak, charmPattern } = certificate;
  return {
    wear: item.wear === undefined ? wear : undefined,
    paintSeed: item.paintSeed === undefined ? paintSeed : undefined,
    statTrak,
    nameTag,
    charmPattern,
    stickers: item.stickers && addWears(item.stickers, certificate.stickers),
  };
}

function isOfAnother(item: Item, { wear, paintSeed }: Certificate): boolean {
  if (wear === undefined) return false;
  const isOtherSeed =
    item.paintSeed !== undefined && paintSeed !== undefined && item.paintSeed !== paintSeed;
  const isOtherWear =
    item.wear !== undefined && Math.abs(Number(item.wear) - Number(wear)) > closeWear;
  return isOtherSeed || isOtherWear;
}

/** Adds wears only if slots identify the stickers: two may share a slot, and the API may leave slots out. */
function addWears(stickers: Sticker[], known: Certificate['stickers']): Sticker[] {
  const wears = new Map(known.map(({ slot, wear }) => [slot, wear]));
  const slots = new Set(stickers.map(({ slot }) => slot));
  const isClear =
    wears.size === known.length &&
    slots.size === stickers.length &&
    stickers.length === known.length;
  if (!isClear) return stickers;
  return stickers.map((sticker) => ({
    ...sticker,
    wear: sticker.wear ?? (sticker.slot === undefined ? undefined : wears.get(sticker.slot)),
  }));
}
