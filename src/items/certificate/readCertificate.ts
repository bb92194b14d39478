import { CEconItemPreviewDataBlock } from '@csfloat/cs2-inspect-serializer';
import { isVisible, toShownText } from '~/assetpay/parse/shownText';
import { toPlainDecimal } from '~/lib/toPlainDecimal';
import { unmaskCertificate } from './unmaskCertificate';

/** The parts of an item's certificate that the details show (docs/sources.md, Item certificates). */
export type Certificate = {
  /** A float from 0 to 1, as text like the API's own. */
  wear: string | undefined;
  paintSeed: number | undefined;
  /** The StatTrak™ count. */
  statTrak: number | undefined;
  /** The owner's text, cleaned by `toShownText`. */
  nameTag: string | undefined;
  charmPattern: number | undefined;
  /** Wear from 0 to 1; 0 for a sticker that was never scraped. */
  stickers: { slot: number; wear: number }[];
};

/** The most characters shown of a name tag. Steam allows twenty. */
const longestTag = 60;

/** Decodes a certificate in hex; `undefined` if it is damaged, made up, or no certificate. */
export function readCertificate(hex: string): Certificate | undefined {
  const payload = unmaskCertificate(hex);
  if (payload === undefined) return undefined;
  try {
    return toCertificate(CEconItemPreviewDataBlock.fromBinary(payload));
  } catch {
    // The checksum is no signature, so a made-up certificate can have a valid one.
    return undefined;
  }
}

function toCertificate(block: CEconItemPreviewDataBlock): Certificate {
  const { paintwear, paintseed, killeatervalue, customname, stickers, keychains } = block;
  const wear = paintwear === undefined ? undefined : toWear(toFloat(paintwear));
  return {
    wear,
    // Items without paint may still have a seed of 0.
    paintSeed: wear === undefined ? undefined : paintseed,
    statTrak: killeatervalue,
    nameTag: toTag(customname),
    charmPattern: keychains.length === 1 ? keychains[0]?.pattern : undefined,
    stickers: stickers.map(({ slot = 0, wear: scraped = 0 }) => ({
      slot,
      // A 32-bit float is exact to seven digits: 0.12, not 0.11999999731779099.
      wear: scraped >= 0 && scraped <= 1 ? Number(scraped.toPrecision(7)) : 0,
    })),
  };
}

function toTag(name = ''): string | undefined {
  return isVisible(name) ? toShownText(name, longestTag).trim() : undefined;
}

/** The float whose 32 bits are `bits`. */
function toFloat(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, bits);
  return view.getFloat32(0);
}

/** 0 means that the item has no wear: no skin has a wear of exactly 0. */
function toWear(wear: number): string | undefined {
  if (!(wear > 0 && wear <= 1)) return undefined;
  return toPlainDecimal(wear);
}
