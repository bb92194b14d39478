import { type ReactNode, useId } from 'react';
import { joinSentences } from '~/lib/language/joinSentences';
import { GuardedButton } from '~/ui/GuardedButton';
import { LateIcon, type LateIconName } from '~/ui/LateIcon';
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
          <Part icon="bolt" color="text-accent" label={words.now}>
            {view.now}
          </Part>
        )}
        {view.later && (
          <Part icon="clock" color="text-ink-soft" label={view.laterLabel} note={view.when}>
            {view.later}
          </Part>
        )}
      </dl>
      <p className="text-xs text-pretty text-ink-soft">
        {joinSentences([view.instantHint, words.estimate])}
      </p>
      <GuardedButton
        look="plain"
        label={view.otherWay}
        className="-my-2 -ms-4 justify-self-start text-start font-normal! underline underline-offset-2"
        onPress={() => onInstant(!isInstant)}
      />
    </section>
  );
}

type PartProps = {
  icon: LateIconName;
  color: string;
  label: string;
  /** A line below the sum. */
  note?: string;
  children: ReactNode;
};

/** One part of the payment: when it comes, and the sum. */
function Part({ icon, color, label, note, children }: PartProps) {
  return (
    <>
      <dt className="flex gap-2">
        <span className={`pt-0.5 ${color}`}>
          <LateIcon name={icon} />
        </span>
        {label}
      </dt>
      <dd className="text-end text-base font-semibold whitespace-pre-line">{children}</dd>
      {note && <dd className="col-span-2 -mt-2 ps-6 text-xs text-ink-soft">{note}</dd>}
    </>
  );
}
