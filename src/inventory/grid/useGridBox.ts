import { type RefObject, useLayoutEffect, useState } from 'react';
import { followGridBox, type GridBox, unknownBox } from '~/inventory/stage/followGridBox';

/** The box of the grid. `first`, which counts once, is what is known before it has been measured. */
export function useGridBox(ref: RefObject<HTMLElement | null>, first = unknownBox): GridBox {
  const [known] = useState(first);
  const [box, setBox] = useState(known);
  useLayoutEffect(
    () => (ref.current === null ? undefined : followGridBox(ref.current, known, setBox)),
    [ref, known],
  );
  return box;
}
