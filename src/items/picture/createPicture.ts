import { createElement } from '~/lib/dom/createElement';
import { createIcon } from '~/ui/createIcon';
import { takeCachedImage } from './imageCache';
import { type ImageSize, toImageUrl } from './toImageUrl';

/**
 * The element that `ItemImage` renders, made without React: an icon that fills its parent, or the drawn
 * fallback. `imageBase` is `steamImageBaseUrl`; `sizes` are px of the box at 1x and, if a sharper image is
 * worth it, at 2x.
 */
export function createPicture(
  imageBase: string,
  iconUrl: string | undefined,
  [size, large]: readonly [ImageSize, ImageSize?],
): Element {
  const url = toImageUrl(imageBase, iconUrl, size);
  if (url === undefined) return createStandIn();
  const cached = takeCachedImage(url);
  if (cached) return cached;
  const image = createElement('img', 'item-image');
  image.alt = '';
  image.decoding = 'async';
  image.addEventListener('error', () => image.replaceWith(createStandIn()));
  if (large !== undefined) {
    image.srcset = `${url} 1x, ${toImageUrl(imageBase, iconUrl, large)} 2x`;
  }
  image.src = url;
  return image;
}

function createStandIn(): Element {
  return createElement(
    'span',
    'grid size-full place-items-center text-[2.25em] text-ink-faint',
    createIcon('box'),
  );
}
