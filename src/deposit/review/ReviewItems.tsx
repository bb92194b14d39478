import { type RefObject, useId, useState } from 'react';
import type { Currency } from '~/lib/units/currency';
import { buttonStyles } from '~/ui/buttonStyles';
import { LateIcon } from '~/ui/LateIcon';
import { foldRows } from './foldRows';
import { listReviewRows } from './listReviewRows';
import { ReviewLines } from './ReviewLines';
import type { ReviewLine } from './review';
import { reviewWords as words } from './reviewWords';

type Props = {
  lines: readonly ReviewLine[];
  currency: Currency | undefined;
  count: string;
  /** Notes about the whole list. */
  notes: readonly (string | undefined)[];
  scroller: RefObject<HTMLElement | null>;
};

/**
 * Every item to be sold in one list. Those that may be worth more than others of their name come first (docs/sources.md,
 * Selling what one did not mean to sell).
 */
export function ReviewItems({ lines, currency, count, notes, scroller }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const rows = listReviewRows(lines);
  const { shown, folded, label } = foldRows(rows);
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 id={id} className="text-sm font-semibold">
          {words.yourItems}
        </h3>
        <p className="text-sm text-ink-soft tabular-nums">{count}</p>
        {notes.map(
          (note) =>
            note && (
              <p key={note} className="basis-full text-sm text-pretty text-warn">
                {note}
              </p>
            ),
        )}
      </div>
      <ReviewLines
        lines={shown}
        currency={currency}
        from={0}
        of={rows.length}
        scroller={scroller}
      />
      {label !== undefined && (
        <button
          type="button"
          className={`${buttonStyles.plain} -ms-4 justify-self-start text-start`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
          <LateIcon name={isOpen ? 'up' : 'down'} />
        </button>
      )}
      {isOpen && (
        <ReviewLines
          lines={folded}
          currency={currency}
          from={shown.length}
          of={rows.length}
          scroller={scroller}
        />
      )}
    </section>
  );
}
