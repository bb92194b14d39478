import { type ImageSize, toImageUrl } from '~/items/picture/toImageUrl';
import { createElement } from './createElement';

/** Shows an icon, or the drawn fallback if there is none. */
export type Picture = (iconUrl: string | undefined) => void;

/** Draws as `ItemImage` does, in one element whose address changes. `standIn` is the fallback. */
export function createPicture(
  box: HTMLElement,
  imageBase: string,
  [size, large]: readonly [ImageSize, ImageSize?],
): Picture {
  const image = createElement('img', 'item-image');
  image.alt = '';
  image.decoding = 'async';
  image.addEventListener('error', () => {
    if (image.parentNode === box) box.innerHTML = standIn;
  });
  let shown: string | undefined = 'nothing yet';
  return (iconUrl) => {
    if (iconUrl === shown) return;
    shown = iconUrl;
    const url = toImageUrl(imageBase, iconUrl, size);
    if (url === undefined) {
      box.innerHTML = standIn;
      return;
    }
    if (large !== undefined) {
      image.srcset = `${url} 1x, ${toImageUrl(imageBase, iconUrl, large)} 2x`;
    }
    image.src = url;
    if (image.parentNode !== box) box.replaceChildren(image);
  };
}

/** `<Icon name="box" />` in its frame. */
const standIn = `<span class="grid size-full place-items-center text-[2.25em] text-ink-faint">
<svg aria-hidden="true" class="size-[1.15em] shrink-0" viewBox="0 0 20 20" fill="none" stroke="currentColor"
stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"
><path d="M3 6.5 10 3l7 3.5v7L10 17l-7-3.5v-7Zm0 0 7 3.5 7-3.5M10 10v7"></path></svg></span>`.replaceAll(
  /\n(<|>)/g,
  '$1',
);
