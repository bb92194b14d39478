import type { TradeTone } from '~/trades/describe/describeTrade';
import { LateIcon } from '~/ui/LateIcon';

/** The icon and the colours of each tone. */
const looks = {
  ask: { icon: 'bolt', colors: 'bg-accent text-accent-ink' },
  calm: { icon: 'clock', colors: 'bg-raised text-ink-soft' },
  good: { icon: 'check', colors: 'bg-accent-soft text-good' },
  off: { icon: 'close', colors: 'bg-raised text-ink-soft' },
  bad: { icon: 'alert', colors: 'bg-bad-soft text-bad' },
} as const satisfies Record<TradeTone, { icon: string; colors: string }>;

type Props = { tone: TradeTone };

/** The icon beside a status. The words beside it say the same. */
export function ToneMark({ tone }: Props) {
  const { icon, colors } = looks[tone];
  return (
    <span className={`grid size-8 shrink-0 place-items-center rounded-full ${colors}`}>
      <LateIcon name={icon} />
    </span>
  );
}
