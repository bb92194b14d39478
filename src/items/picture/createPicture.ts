import './itemImage.css';
import { createElement } from '~/lib/createElement';
import { createIcon } from '~/ui/createIcon';
import { type ImageSize, toImageUrl } from './itemImageUrl';
import { takePicture } from './keptPictures';

/**
 * What `ItemImage` draws, without React: an icon in a box of its parent's size, or the drawn stand-in where
 * there is none or it does not load. `base` is `steamImageBaseUrl`; `sizes` are px of the box at one device
 * pixel per px and, where another picture is worth it, at two.
 */
export function createPicture(
  base: string,
  iconUrl: string | undefined,
  [size, large]: readonly [ImageSize, ImageSize?],
): Element {
  const url = toImageUrl(base, iconUrl, size);
  if (url === undefined) return createStandIn();
  const kept = takePicture(url);
  if (kept) return kept;
  const image = createElement('img', 'item-image');
  image.alt = '';
  image.decoding = 'async';
  image.addEventListener('error', () => image.replaceWith(createStandIn()));
  if (large !== undefined) {
    image.srcset = `${url} 1x, ${toImageUrl(base, iconUrl, large)} 2x`;
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
