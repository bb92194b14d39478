import { type RefObject, useId } from 'react';
import { ReviewLines } from './ReviewLines';
import type { ReviewLine } from './review';
import { reviewWords as words } from './reviewWords';
import { TopLine } from './TopLine';

/**
 * The number of items shown large, so that nobody sells a valuable one by oversight (docs/sources.md, Selling
 * what one did not mean to sell).
 */
const topCount = 3;

type Props = {
  lines: readonly ReviewLine[];
  count: string;
  /** Notes about the whole list. */
  notes: readonly (string | undefined)[];
  scroller: RefObject<HTMLElement | null>;
};

/** Every item to be sold, the most valuable first and large. */
export function ReviewItems({ lines, count, notes, scroller }: Props) {
  const id = useId();
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
      <ul className="deposit-top">
        {lines.slice(0, topCount).map((line) => (
          <TopLine key={line.item.id} line={line} />
        ))}
      </ul>
      <ReviewLines lines={lines.slice(topCount)} from={topCount} scroller={scroller} />
    </section>
  );
}
