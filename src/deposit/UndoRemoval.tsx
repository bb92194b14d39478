import { contentsWords as words } from './contentsWords';
import { type PicksState, type PicksStore, undoRemoval } from './picks';

type Props = { state: PicksState; store: PicksStore; onVanish: () => void };

/** Takes the last removal back, for as long as nothing has been picked since. */
export function UndoRemoval({ state, store, onVanish }: Props) {
  if (state.undo === undefined) return null;
  const removed = [...state.undo.keys()].filter((id) => !state.picks.has(id)).length;
  return (
    <p className="basket-undo mx-4 mt-2 flex items-center justify-between gap-2 rounded-lg bg-raised ps-3 text-sm">
      <span aria-live="polite">{words.undone(removed)}</span>
      <button
        type="button"
        className="min-h-11 rounded-lg px-3 font-semibold text-accent hover:underline"
        onClick={() => {
          undoRemoval(store);
          onVanish();
        }}
      >
        {words.undo}
      </button>
    </p>
  );
}
