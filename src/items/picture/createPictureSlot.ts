import { createPicture } from './createPicture';
import { cacheImage } from './imageCache';
import type { ImageSize } from './toImageUrl';

/** An element that shows one icon at a time. */
export type PictureSlot = { element: HTMLElement; write: (iconUrl: string | undefined) => void };

/**
 * Shows icons in `element`, each in an `<img>` of its own: an `<img>` with a new address keeps showing its
 * old image until the new one has loaded. `imageBase` and `sizes` are those of `createPicture`.
 */
export function createPictureSlot(
  element: HTMLElement,
  imageBase: string,
  sizes: readonly [ImageSize, ImageSize?],
): PictureSlot {
  let shown: string | undefined;
  return {
    element,
    write: (iconUrl) => {
      const before = element.firstElementChild;
      if (before !== null && iconUrl === shown) return;
      shown = iconUrl;
      const picture = createPicture(imageBase, iconUrl, sizes);
      if (before === null) element.append(picture);
      else before.replaceWith(picture);
      if (before !== null) cacheImage(before);
    },
  };
}
