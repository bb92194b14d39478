import { useContext, useState } from 'react';
import { LateIcon } from '~/ui/LateIcon';
import { ImageBase } from './ImageBase';
import { type ImageSize, toImageUrl } from './toImageUrl';

type Props = {
  iconUrl: string | undefined;
  /** Size of the box in px, at 1x and, if a sharper image is worth it, at 2x. */
  sizes: readonly [ImageSize, ImageSize?];
};

/**
 * An icon that fills its parent, or a drawn fallback if there is none or it fails to load. A fling creates
 * hundreds of images, so each has few attributes: `index.html` sets the referrer policy, and the stylesheet
 * sets the size and prevents dragging.
 */
export function ItemImage({ iconUrl, sizes: [size, large] }: Props) {
  const base = useContext(ImageBase);
  const [failed, setFailed] = useState<string>();
  const url = toImageUrl(base, iconUrl, size);
  if (url === undefined || url === failed) {
    return (
      <span className="grid size-full place-items-center text-[2.25em] text-ink-faint">
        <LateIcon name="box" />
      </span>
    );
  }
  return (
    <img
      // Without a key, the element would show the old image until the new one has loaded.
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
