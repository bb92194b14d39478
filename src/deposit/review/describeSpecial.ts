import { formatFade } from '~/items/itemBadges';
import type { Special } from '~/items/selectSpecials';
import { toShortWear } from '~/items/wear/wear';
import { formatList } from '~/lib/language/formatList';
import { reviewWords } from './reviewWords';

const words = reviewWords.specials;

/** Names a special trait in a few words: `2 stickers applied`. */
export function describeSpecial(special: Special): string {
  switch (special.kind) {
    case 'gem':
      return words.gem({ name: special.name });
    case 'fade':
      return words.fade({ percentage: formatFade(special.percentage) });
    case 'hardened':
      return words.hardened({ name: special.name });
    case 'oldStickers':
      return words.oldStickers({ count: special.names.length });
    case 'lowWear':
      return words.lowWear({ wear: formatExtremeWear(special.wear) });
    case 'highWear':
      return words.highWear({ wear: formatExtremeWear(special.wear) });
    case 'stickers':
      return words.stickers({ count: special.names.length });
    case 'patches':
      return words.patches({ count: special.names.length });
    case 'charm':
      return words.charm({ name: special.name });
  }
}

/** Steam applies no more than five stickers. More are a hostile answer, and are counted only. */
const mostNamed = 5;

/** The same with the names spelled out. */
export function describeSpecialInFull(special: Special): string {
  const trait = describeSpecial(special);
  if (!('names' in special) || special.names.length > mostNamed) return trait;
  return words.named({ trait, names: formatList(special.names) });
}

/** `0.00006225` → `0.000062`: keeps two digits after the leading zeros or nines of an extreme wear. */
function formatExtremeWear(wear: string): string {
  const [telling = ''] = /^\d\.(0+|9+)\d\d/.exec(wear) ?? [];
  const short = toShortWear(wear);
  return telling.length > short.length ? telling : short;
}
