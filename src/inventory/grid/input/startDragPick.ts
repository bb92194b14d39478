import type { PointerEvent } from 'react';
import { createLateModule } from '~/lib/late/createLateModule';
import type { DragPick } from './dragPick';

const dragging = createLateModule(() => import('./dragPick'));

type Ground = Omit<DragPick, 'pointerType' | 'from' | 'list'> & { list: HTMLElement | null };

/**
 * Follows a pointer that went down in the grid. The code is fetched at the first press; a pointer released before it
 * has loaded counts as a click.
 */
export function startDragPick(event: PointerEvent, { list, ...ground }: Ground): void {
  const { pointerType, button, clientX: x, clientY: y } = event;
  if (button !== 0 || list === null) return;
  const ending = new AbortController();
  const { signal } = ending;
  for (const name of ['pointerup', 'pointercancel']) {
    window.addEventListener(name, () => ending.abort(), { signal });
  }
  dragging.use(({ followDrag }) => {
    if (!signal.aborted) followDrag({ ...ground, list, pointerType, from: { x, y } });
  });
}
