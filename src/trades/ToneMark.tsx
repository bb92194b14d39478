import { Icon } from '~/ui/Icon';
import type { TradeTone } from './describeTrade';

/** How each tone looks: what is drawn, and its colours. */
const looks = {
  ask: 'bg-accent text-accent-ink',
  calm: 'bg-raised text-ink-soft',
  good: 'bg-accent-soft text-good',
  bad: 'bg-bad-soft text-bad',
} as const satisfies Record<TradeTone, string>;

const icons = { ask: 'bolt', calm: 'clock', bad: 'alert' } as const;

type Props = { tone: TradeTone };

/** The mark beside a status: what it asks of the person, at a glance. The words say the same. */
export function ToneMark({ tone }: Props) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-8 shrink-0 place-items-center rounded-full ${looks[tone]}`}
    >
      {tone === 'good' ? <CheckMark /> : <Icon name={icons[tone]} />}
    </span>
  );
}

function CheckMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-[1.15em]"
    >
      <path d="m4.5 10.5 3.5 3.5 7.5-8" />
    </svg>
  );
}
