import type { CardRenderer } from '~/inventory/rows/CardRenderer';
import { removeAndCacheImages } from '~/items/picture/imageCache';
import { type Card, createCard, createSkeletonCard } from './createCard';

/** Draws item cards for rows. `imageBase` is the host of their images; the card at 4 has the id `idPrefix` + 4. */
export function createCardRenderer(imageBase: string, idPrefix: string): CardRenderer<Card> {
  return {
    create: (item) => createCard(item, imageBase),
    write: (card, item, { index, setSize }) =>
      card.show(item, { id: `${idPrefix}${index}`, position: index + 1, setSize }),
    mark: (card, marks) => card.mark(marks),
    isMarked: (card, marks) => card.isMarked(marks),
    createSkeleton: createSkeletonCard,
    dispose: removeAndCacheImages,
  };
}
