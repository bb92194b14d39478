import { useId } from 'react';
import { LateIcon } from '~/ui/LateIcon';
import type { PaymentView } from './describeReview';
import { reviewWords } from './reviewWords';

const words = reviewWords.payment;

type Props = { view: PaymentView; isInstant: boolean; onInstant: (isInstant: boolean) => void };

/** The sums paid now and later, with the date, and the choice of instant credit. */
export function PaymentBox({ view, isInstant, onInstant }: Props) {
  const id = useId();
  return (
    <section className="deposit-box" aria-labelledby={id}>
      <h3 id={id} className="text-sm font-semibold">
        {words.title}
      </h3>
      <div aria-hidden="true" className="deposit-share" style={{ '--share': view.share }} />
      <dl className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-2 text-sm tabular-nums">
        {view.now && (
          <>
            <dt className="flex gap-2">
              <span className="pt-0.5 text-accent">
                <LateIcon name="bolt" />
              </span>
              {words.now}
            </dt>
            <dd className="text-end text-base font-semibold">{view.now}</dd>
          </>
        )}
        {view.later && (
          <>
            <dt className="flex gap-2">
              <span className="pt-0.5 text-ink-soft">
                <LateIcon name="clock" />
              </span>
              {view.laterLabel}
            </dt>
            <dd className="text-end text-base font-semibold">{view.later}</dd>
            <dd className="col-span-2 -mt-2 ps-6 text-xs text-ink-soft">{view.when}</dd>
          </>
        )}
      </dl>
      <div className="border-t border-line pt-2">
        <label className="deposit-option">
          <input
            type="checkbox"
            checked={isInstant}
            aria-describedby={`${id}-hint`}
            onChange={(event) => onInstant(event.target.checked)}
          />
          <span className="font-semibold">{view.instant}</span>
        </label>
        <p id={`${id}-hint`} className="ps-8 text-xs text-pretty text-ink-soft">
          {view.instantHint} {words.estimate}
        </p>
      </div>
    </section>
  );
}
