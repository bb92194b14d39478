import type { ComponentProps } from 'react';
import { words } from '~/inventory/words';
import { buttonStyles } from '~/ui/buttonStyles';
import type { LostPart } from '~/ui/late/createLatePart';
import type { InventoryProblems } from './InventoryProblems';

type Props = ComponentProps<typeof InventoryProblems> & LostPart;

/**
 * The fallback when the code of the messages did not arrive, mostly for lack of a network. Its button asks for that
 * code too, as only the messages offer the right action.
 */
export function PlainProblem({ remedies, onRetry }: Props) {
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-4 py-12 text-center">
      <p className="font-semibold">{words.offline.title}</p>
      <p className="text-sm text-ink-soft">{words.offline.cause}</p>
      <button
        type="button"
        className={buttonStyles.primary}
        onClick={() => {
          onRetry();
          remedies.retry();
        }}
      >
        {words.offline.action}
      </button>
    </div>
  );
}
