import { useContext, useState } from 'react';
import { Icon } from '~/ui/Icon';
import { ImageBase } from './ImageBase';
import { type ImageSize, toImageUrl } from './itemImageUrl';

type Props = {
  iconUrl: string | undefined;
  /** px of the box at one and at two device pixels per px. */
  sizes: readonly [ImageSize, ImageSize];
};

/** An icon in a box of its parent's size; a drawn stand-in where there is none or it does not load. */
export function ItemImage({ iconUrl, sizes }: Props) {
  const base = useContext(ImageBase);
  const [failed, setFailed] = useState<string>();
  const url = toImageUrl(base, iconUrl, sizes[0]);
  if (url === undefined || url === failed) {
    return (
      <span className="grid size-full place-items-center text-[2.25em] text-ink-faint">
        <Icon name="box" />
      </span>
    );
  }
  return (
    <img
      // A new picture never shows the one before it while it loads.
      key={url}
      src={url}
      srcSet={`${url} 1x, ${toImageUrl(base, iconUrl, sizes[1])} 2x`}
      alt=""
      width={sizes[0]}
      height={sizes[0]}
      decoding="async"
      draggable={false}
      referrerPolicy="no-referrer"
      className="size-full object-contain"
      onError={() => setFailed(url)}
    />
  );
}
