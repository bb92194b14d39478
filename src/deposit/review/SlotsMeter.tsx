import type { SlotsView } from './describeReview';
import { reviewWords } from './reviewWords';

type Props = { view: SlotsView | undefined; batches: string | undefined };

/** The parts of the order, and the free slots where they are short. */
export function SlotsMeter({ view, batches }: Props) {
  if (view === undefined) {
    return batches === undefined ? null : <p className="text-sm text-ink-soft">{batches}</p>;
  }
  const { free, of, text, needs, countdown } = view;
  return (
    <section
      aria-label={reviewWords.slots.title}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft tabular-nums"
    >
      <span aria-hidden="true" className="flex gap-1">
        {Array.from({ length: of }, (_, index) => index).map((index) => (
          <span key={index} className="deposit-slot" data-free={index < free} />
        ))}
      </span>
      <span>{text}</span>
      {needs && <span>{needs}</span>}
      {countdown && <span>{countdown}</span>}
      {batches && <span className="basis-full">{batches}</span>}
    </section>
  );
}
