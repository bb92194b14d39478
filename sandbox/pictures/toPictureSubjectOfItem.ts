import type { WireItem } from '../wire/WireItem';
import type { PictureSubject } from './drawPicture';
import { selectCs2Shape } from './selectCs2Shape';
import { selectRustShape } from './selectRustShape';
import { toVariant } from './toVariant';

type Item = Pick<WireItem, 'type' | 'name' | 'marketHashName' | 'color' | 'appid'>;

const unknownTint = '#6a6156';

/** The subject of an item that was not generated. */
export function toPictureSubjectOfItem(item: Item): PictureSubject {
  const name = item.marketHashName || item.name;
  const selectShape = item.appid === 252490 ? selectRustShape : selectCs2Shape;
  return {
    shape: selectShape(name, item.type),
    tint: toTint(item.color),
    variant: toVariant(withoutQuality(name)),
  };
}

/** All exteriors and qualities of one skin look alike. */
function withoutQuality(name: string): string {
  return name
    .replace(/^(Souvenir (?!Package)|★ |StatTrak™ )+/, '')
    .replace(/ \((Factory New|Minimal Wear|Field-Tested|Well-Worn|Battle-Scarred)\)$/, '');
}

/** The colour goes into markup, so only six hexadecimal digits pass. */
function toTint(color = ''): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  return digits ? `#${digits.toLowerCase()}` : unknownTint;
}
