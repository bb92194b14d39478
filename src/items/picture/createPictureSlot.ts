import { createPicture } from './createPicture';
import type { ImageSize } from './itemImageUrl';
import { keepPicture } from './keptPictures';

/** A place for a picture, which shows one icon after another. */
export type PictureSlot = { element: HTMLElement; write: (iconUrl: string | undefined) => void };

/**
 * Shows pictures in `element`, each in an element of its own: one that is given another address goes on
 * showing what it showed before until the new picture is there. `base` and `sizes` are those of `createPicture`.
 */
export function createPictureSlot(
  element: HTMLElement,
  base: string,
  sizes: readonly [ImageSize, ImageSize?],
): PictureSlot {
  let shown: string | undefined;
  return {
    element,
    write: (iconUrl) => {
      const before = element.firstElementChild;
      if (before !== null && iconUrl === shown) return;
      shown = iconUrl;
      const picture = createPicture(base, iconUrl, sizes);
      if (before === null) element.append(picture);
      else before.replaceWith(picture);
      if (before !== null) keepPicture(before);
    },
  };
}
