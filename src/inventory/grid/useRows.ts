import { type RefObject, useContext, useLayoutEffect, useRef } from 'react';
import { createRows, type Rows } from '~/inventory/grid/rows/createRows';
import type { RowsContent } from '~/inventory/grid/rows/drawPlaces';
import { ImageBase } from '~/items/picture/ImageBase';

/** Draws rows of cards in `stage`, which React leaves to them, and keeps what is written on them true. */
export function useRows(
  stage: RefObject<HTMLElement | null>,
  content: Omit<RowsContent, 'imageBase'>,
): void {
  const imageBase = useContext(ImageBase);
  const rows = useRef<Rows>(undefined);
  const { marks } = content;

  useLayoutEffect(() => {
    if (stage.current === null) return;
    rows.current = createRows(stage.current);
    return () => rows.current?.clear();
  }, [stage]);

  useLayoutEffect(() => {
    rows.current?.show({ ...content, imageBase });
  });

  useLayoutEffect(() => marks.subscribe(() => rows.current?.mark(marks)), [marks]);
}
