import { type RefObject, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { createCardRenderer } from '~/inventory/card/createCardRenderer';
import { createRows, type Rows } from '~/inventory/rows/createRows';
import type { RowsContent } from '~/inventory/rows/drawRows';
import { ImageBase } from '~/items/picture/ImageBase';

/**
 * Renders rows of cards in `stage`, an element that React leaves empty. The ids of cards begin with `idPrefix`. The
 * effects must run in this order: create the rows, show them, then subscribe to picks.
 */
export function useRows(
  stage: RefObject<HTMLElement | null>,
  idPrefix: string,
  content: RowsContent,
): void {
  const imageBase = useContext(ImageBase);
  const renderer = useMemo(() => createCardRenderer(imageBase, idPrefix), [imageBase, idPrefix]);
  const rows = useRef<Rows>(undefined);
  const { marks } = content;

  useLayoutEffect(() => {
    if (stage.current === null) return;
    rows.current = createRows(stage.current, renderer);
    return () => rows.current?.clear();
  }, [stage, renderer]);

  useLayoutEffect(() => {
    rows.current?.show(content);
  });

  useLayoutEffect(() => marks.subscribe(() => rows.current?.mark(marks)), [marks]);
}
