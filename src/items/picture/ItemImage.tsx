import './itemImage.css';
import { useContext, useState } from 'react';
import { LaterIcon } from '~/ui/LaterIcon';
import { ImageBase } from './ImageBase';
import { type ImageSize, toImageUrl } from './itemImageUrl';

type Props = {
  iconUrl: string | undefined;
  /** px of the box at one device pixel per px and, where another picture is worth it, at two. */
  sizes: readonly [ImageSize, ImageSize?];
};

/**
 * An icon in a box of its parent's size; a drawn stand-in where there is none or it does not load. It has few
 * attributes, as a fling makes hundreds of them: index.html keeps the referrer from everybody, and the style
 * gives it its size and keeps it from being dragged.
 */
export function ItemImage({ iconUrl, sizes: [size, large] }: Props) {
  const base = useContext(ImageBase);
  const [failed, setFailed] = useState<string>();
  const url = toImageUrl(base, iconUrl, size);
  if (url === undefined || url === failed) {
    return (
      <span className="grid size-full place-items-center text-[2.25em] text-ink-faint">
        <LaterIcon name="box" />
      </span>
    );
  }
  return (
    <img
      // A new picture never shows the one before it while it loads.
      key={url}
      src={url}
      srcSet={large && `${url} 1x, ${toImageUrl(base, iconUrl, large)} 2x`}
      alt=""
      decoding="async"
      className="item-image"
      onError={() => setFailed(url)}
    />
  );
}
