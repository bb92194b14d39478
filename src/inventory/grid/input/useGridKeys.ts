import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { isBrowserKey } from '~/inventory/stage/isBrowserKey';
import { createLateModule } from '~/lib/late/createLateModule';
import { useLateModule } from '~/lib/late/useLateModule';
import type { KeyGrid } from './gridKeyboard';

const keyboard = createLateModule(() => import('./gridKeyboard'));

export type GridKeys = {
  onKeyDown: (event: KeyboardEvent) => void;
  /** Describes the keys; `undefined` until their code is here. */
  keyHelp: string | undefined;
};

/**
 * The keys of the grid. Their code comes after the first cards: keys that are pressed before wait for it, and then
 * act in their order.
 */
export function useGridKeys(grid: Omit<KeyGrid, 'typed'>): GridKeys {
  const typed = useRef({ text: '', at: 0 });
  const latest = useRef(grid);
  useLayoutEffect(() => {
    latest.current = grid;
  });
  const { module } = useLateModule(keyboard);

  const onKeyDown = (event: KeyboardEvent) => {
    const press = (code: typeof import('./gridKeyboard')) =>
      code.pressKey({ ...latest.current, typed }, event);
    if (module !== undefined) {
      if (press(module)) event.preventDefault();
      return;
    }
    if (isBrowserKey(event)) return;
    event.preventDefault();
    // The next key starts from where this one has led.
    keyboard.use((code) => flushSync(() => void press(code)));
  };
  return { onKeyDown, keyHelp: module?.readKeyHelp() };
}
