import type { Selection } from '~/inventory/picking/Selection';
import { usePickTotals } from '~/inventory/picking/usePickTotals';
import { formatCents } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import { toolsWords as words } from './toolsWords';

type Props = { selection: Selection; onClose: () => void };

/** The picks so far, always in view below the tools, with undo, redo and done. */
export function PickSummary({ selection, onClose }: Props) {
  const totals = usePickTotals(selection);
  return (
    <div className="sheet-footer flex flex-wrap items-center gap-2">
      <p role="status" className="min-w-0 flex-1 basis-full text-sm font-semibold tabular-nums">
        {words.totals({ count: totals.count, money: formatCents(totals.cents) })}
      </p>
      <button
        type="button"
        className={`${buttonStyles.quiet} flex-1`}
        aria-disabled={!totals.canUndo}
        onClick={selection.undo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className={`${buttonStyles.quiet} flex-1`}
        aria-disabled={!totals.canRedo}
        onClick={selection.redo}
      >
        {words.redo}
      </button>
      <button type="button" className={`${buttonStyles.primary} flex-1`} onClick={onClose}>
        {words.done}
      </button>
    </div>
  );
}
