/** The action that a key asks for. `to` is an index into the visible items. */
export type GridAction =
  | { kind: 'move'; to: number; extend: boolean }
  | { kind: 'moveToEnd' }
  | { kind: 'toggle' }
  | { kind: 'extend' }
  | { kind: 'pickAll' }
  | { kind: 'endRange' }
  | { kind: 'details' }
  | { kind: 'step'; by: 1 | -1 }
  | { kind: 'units' }
  | { kind: 'open'; isOpen: boolean }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'type'; letter: string };

export type GridState = {
  /** Index of the active item; -1 if there is none yet. */
  active: number;
  count: number;
  /** True if more items will arrive after these. */
  isPartial: boolean;
  columns: number;
  /** Rows that Page Up and Page Down move by. */
  pageRows: number;
  isRightToLeft: boolean;
};

export type GridKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  code?: string;
};

/** The listbox pattern of the ARIA guide in two dimensions; `undefined` for keys that the grid ignores. */
export function resolveGridAction(key: GridKey, state: GridState): GridAction | undefined {
  if (key.altKey) return findOpening(key.key);
  const command = key.ctrlKey || key.metaKey;
  if (command) {
    const action = findCommand(key);
    if (action) return action;
  }
  if (key.key === 'End' && state.isPartial && !key.shiftKey) return { kind: 'moveToEnd' };
  const to = computeTarget(key.key, state);
  if (to !== undefined) return { kind: 'move', to, extend: key.shiftKey };
  if (command) return undefined;
  if (key.key === ' ') return key.shiftKey ? { kind: 'extend' } : { kind: 'toggle' };
  if (key.key === '+') return { kind: 'step', by: 1 };
  if (key.key === '-') return { kind: 'step', by: -1 };
  if (key.key === 'F2') return { kind: 'units' };
  if (key.key === 'Enter') return { kind: 'details' };
  if (key.key === 'Escape') return { kind: 'endRange' };
  if ([...key.key].length === 1) return { kind: 'type', letter: key.key };
  return undefined;
}

function findCommand({ key, code = '', shiftKey }: GridKey): GridAction | undefined {
  // On a keyboard of another script, the physical key says which Latin letter it is.
  const letter = /^\p{Script=Latin}$/u.test(key) ? key : code.replace('Key', '');
  switch (letter.toLowerCase()) {
    case 'a':
      return { kind: 'pickAll' };
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
  }
  return undefined;
}

/** As in a select element, Alt Down opens and Alt Up closes. */
function findOpening(key: string): GridAction | undefined {
  if (key === 'ArrowDown') return { kind: 'open', isOpen: true };
  return key === 'ArrowUp' ? { kind: 'open', isOpen: false } : undefined;
}

function computeTarget(key: string, state: GridState): number | undefined {
  const { active, count, columns } = state;
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = findStep(key, state);
  if (step === undefined) return undefined;
  if (active < 0) return 0;
  return computeStep(active, step, count, columns);
}

function findStep(key: string, state: GridState): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return state.isRightToLeft ? -1 : 1;
    case 'ArrowLeft':
      return state.isRightToLeft ? 1 : -1;
    case 'ArrowDown':
      return state.columns;
    case 'ArrowUp':
      return -state.columns;
    case 'PageDown':
      return state.columns * state.pageRows;
    case 'PageUp':
      return -state.columns * state.pageRows;
  }
  return undefined;
}

/** A step of rows that would leave the list stops in the same column, or at the last item of a short last row. */
function computeStep(active: number, step: number, count: number, columns: number): number {
  const target = active + step;
  if (target >= 0 && target < count) return target;
  if (Math.abs(step) < columns) return active;
  if (target < 0) return active % columns;
  const lastRow = Math.floor((count - 1) / columns);
  const isInLastRow = Math.floor(active / columns) === lastRow;
  return isInLastRow ? active : Math.min(lastRow * columns + (active % columns), count - 1);
}
