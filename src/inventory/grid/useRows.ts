import { type RefObject, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { createCardRenderer } from '~/inventory/card/createCardRenderer';
import { createRows, type Rows } from '~/inventory/rows/createRows';
import type { RowsContent } from '~/inventory/rows/drawRows';
import { cardIdPrefix } from '~/inventory/stage/cardIdPrefix';
import type { FirstGrid } from '~/inventory/stage/drawFirstGrid';
import { ImageBase } from '~/items/picture/ImageBase';

/**
 * Renders rows of cards in `stage`, an element that React leaves empty. Takes over those of `firstGrid`, if they
 * have been drawn. The effects must run in this order: create the rows, show them, then subscribe to picks.
 */
export function useRows(
  stage: RefObject<HTMLElement | null>,
  content: RowsContent,
  firstGrid?: FirstGrid,
): void {
  const imageBase = useContext(ImageBase);
  const renderer = useMemo(() => createCardRenderer(imageBase, cardIdPrefix), [imageBase]);
  const rows = useRef<Rows>(undefined);
  const { marks } = content;

  useLayoutEffect(() => {
    if (stage.current === null) return;
    rows.current = firstGrid?.takeRows(stage.current) ?? createRows(stage.current, renderer);
    return () => rows.current?.clear();
  }, [stage, renderer, firstGrid]);

  useLayoutEffect(() => {
    rows.current?.show(content);
  });

  useLayoutEffect(() => marks.subscribe(() => rows.current?.mark(marks)), [marks]);
}
