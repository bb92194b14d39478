import './itemCard.css';
import { memo, useContext, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/item';
import { ImageBase } from '~/items/ImageBase';
import { keepPictures } from '~/items/keptPictures';
import { toRarityColor } from '~/items/rarityColor';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { toCardDescription, toCardLabel } from './cardText';
import { createCardFace } from './createCardFace';
import type { Selection } from './Selection';

type Props = {
  item: Item;
  id: string;
  /** From 0, among the visible items. */
  index: number;
  setSize: number;
  selection: Selection;
};

/**
 * One item: a name for the ear, and everything else for the eye, with the same facts in the description.
 * Nothing in it takes focus or listens: the grid around it does, and each card hears of its own
 * pick alone, so that picking one item draws one card anew, and of that its mark alone.
 */
export const ItemCard = memo(function ItemCard({ item, id, index, setSize, selection }: Props) {
  const isPicked = useSyncExternalStore(selection.subscribe, () => selection.has(item.id));
  const imageBase = useContext(ImageBase);
  const face = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = face.current;
    place?.replaceChildren(createCardFace(item, imageBase));
    return () => {
      if (place) keepPictures(place);
    };
  }, [item, imageBase]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active option
    <div
      role="option"
      id={id}
      className="card"
      aria-selected={isPicked}
      aria-disabled={whyNotDepositable(item) !== undefined}
      aria-setsize={setSize}
      aria-posinset={index + 1}
      aria-description={toCardDescription(item)}
      style={{ '--rarity': toRarityColor(item) }}
    >
      <span className="sr-only">{toCardLabel(item)}</span>
      <div ref={face} aria-hidden="true" className="contents" />
    </div>
  );
});
