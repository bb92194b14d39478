import { undoStep } from '~/deposit/picks/pickSteps';
import type { PicksState, PicksStore } from '~/deposit/picks/picks';
import { contentsWords as words } from './contentsWords';

type Props = { state: PicksState; store: PicksStore; onVanish: () => void };

/** Undoes the last step that picked or removed several items, until another step follows. */
export function UndoStep({ state, store, onVanish }: Props) {
  const note = state.past.at(-1)?.note;
  if (note === undefined || (note.kind === 'added' && note.count < 2)) return null;
  return (
    <p className="basket-undo mx-4 mt-2 flex items-center justify-between gap-2 rounded-lg bg-raised ps-3 text-sm">
      <span aria-live="polite">{words.steps[note.kind]({ count: note.count })}</span>
      <button
        type="button"
        className="min-h-11 rounded-lg px-3 font-semibold text-accent hover:underline"
        onClick={() => {
          undoStep(store);
          onVanish();
        }}
      >
        {words.undo}
      </button>
    </p>
  );
}
