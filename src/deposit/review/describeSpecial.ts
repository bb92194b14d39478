import { formatFade } from '~/items/itemBadges';
import type { Special } from '~/items/selectSpecials';
import { toShortWear } from '~/items/wear/wear';
import { reviewWords } from './reviewWords';

const words = reviewWords.specials;

/** Names a special trait in a few words: `2 stickers applied`. */
export function describeSpecial(special: Special): string {
  switch (special.kind) {
    case 'gem':
      return words.gem(special.name);
    case 'fade':
      return words.fade(formatFade(special.percentage));
    case 'hardened':
      return words.hardened(special.name);
    case 'oldStickers':
      return words.oldStickers(special.names.length);
    case 'lowWear':
      return words.lowWear(formatExtremeWear(special.wear));
    case 'highWear':
      return words.highWear(formatExtremeWear(special.wear));
    case 'stickers':
      return words.stickers(special.names.length);
    case 'patches':
      return words.patches(special.names.length);
    case 'charm':
      return words.charm(special.name);
  }
}

/** Steam applies no more than five stickers. More are a hostile answer, and are counted only. */
const mostNamed = 5;

/** The same with the names spelled out. */
export function describeSpecialInFull(special: Special): string {
  const text = describeSpecial(special);
  if (!('names' in special) || special.names.length > mostNamed) return text;
  return words.named(text, special.names.join(', '));
}

/** `0.00006225` → `0.000062`: keeps two digits after the leading zeros or nines of an extreme wear. */
function formatExtremeWear(wear: string): string {
  const [telling = ''] = /^\d\.(0+|9+)\d\d/.exec(wear) ?? [];
  const short = toShortWear(wear);
  return telling.length > short.length ? telling : short;
}
