import type { PictureSubject } from './drawPicture';
import { type Shape, silhouettes } from './silhouettes/silhouettes';

/**
 * The subject that the icon hash of a generated item describes; `undefined` for any other hash. Words
 * between colour and number are allowed and ignored.
 */
export function toPictureSubject(iconHash: string): PictureSubject | undefined {
  const match = /^sbx-([a-z0-9]+)-([0-9a-f]{6})-(?:[a-z0-9]+-)*(\d{1,9})$/.exec(iconHash);
  const [, shape = '', tint = '', variant = ''] = match ?? [];
  if (!isShape(shape)) return undefined;
  return { shape, tint: `#${tint}`, variant: Number(variant) };
}

function isShape(value: string): value is Shape {
  return Object.hasOwn(silhouettes, value);
}
