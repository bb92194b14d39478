import { swallowClick } from './lasso';

/** ms for which a finger rests to mean more than a tap. */
const restMs = 450;

/** ms after which a finger that went up has clicked, if it does. */
const tapMs = 400;

/** px that a resting finger may slip. */
const slack = 10;

/** Calls `onRest` once the finger that went down at `from` has rested; a finger that scrolls does not. */
export function startLongPress(from: { x: number; y: number }, onRest: () => void): void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const timer = setTimeout(() => {
    stop();
    swallowTap();
    onRest();
  }, restMs);
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

/** The finger that goes up would let go of what was picked; until then a browser may offer its menu. */
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
