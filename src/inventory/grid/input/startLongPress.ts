import { swallowClick } from './lasso';

/** ms after which a press is no tap any more. */
const longPressMs = 450;

/** ms in which the click after a release can still come. */
const tapMs = 400;

/** px that a pressing finger may move. */
const slack = 10;

/** Calls `onLongPress` after a long press at `from`, unless the finger moves or scrolls. */
export function startLongPress(from: { x: number; y: number }, onLongPress: () => void): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const timer = setTimeout(() => {
    stop();
    swallowTap();
    onLongPress();
  }, longPressMs);
  const stop = () => {
    clearTimeout(timer);
    stopping.abort();
  };
  const move = ({ clientX, clientY }: PointerEvent) => {
    if (Math.hypot(clientX - from.x, clientY - from.y) > slack) stop();
  };
  window.addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, stop, { signal });
}

/** Suppresses the click on release, which would unpick the card, and the context menu until then. */
function swallowTap(): void {
  const ending = new AbortController();
  const { signal } = ending;
  window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  window.addEventListener('pointercancel', () => ending.abort(), { signal });
  const end = () => {
    ending.abort();
    swallowClick(tapMs);
  };
  window.addEventListener('pointerup', end, { signal, capture: true });
}
