import { formatFade } from '~/items/itemBadges';
import type { Special } from '~/items/selectSpecials';
import { toShortWear } from '~/items/wear';
import { reviewWords } from './reviewWords';

const words = reviewWords.specials;

/** What is special, as short as a line has room for: `2 stickers applied`. */
export function describeSpecial(special: Special): string {
  switch (special.kind) {
    case 'gem':
      return words.gem(special.name);
    case 'fade':
      return words.fade(formatFade(special.percentage));
    case 'hardened':
      return words.hardened(special.name);
    case 'lowWear':
      return words.lowWear(toShortWear(special.wear));
    case 'stickers':
      return words.stickers(special.count);
    case 'charm':
      return words.charm(special.name);
  }
}

/** The same with every name in it. */
export function describeSpecialInFull(special: Special): string {
  const text = describeSpecial(special);
  return special.kind === 'stickers' ? words.named(text, special.names.join(', ')) : text;
}
