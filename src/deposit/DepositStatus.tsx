import './depositStatus.css';
import type { Trade } from '~/assetpay/trades/trade';
import { sendingWords } from '~/deposit/progress/sendingWords';
import type { Sender } from '~/deposit/sending/sender';
import { useStore } from '~/lib/store/useStore';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from '~/ui/buttonStyles';
import { GuardedButton } from '~/ui/GuardedButton';
import { LateIcon } from '~/ui/LateIcon';
import { describeStatus } from './describeStatus';

type Props = {
  sender: Sender;
  /** Every known trade of both games. */
  trades: readonly Trade[];
  onShow: () => void;
};

const icons = {
  busy: 'refresh',
  ask: 'bolt',
  good: 'check',
  calm: 'clock',
  off: 'close',
  bad: 'alert',
} as const;
const colors = {
  busy: 'text-accent motion-safe:animate-spin',
  ask: 'text-accent',
  good: 'text-good',
  calm: 'text-ink-soft',
  off: 'text-ink-soft',
  bad: 'text-bad',
} as const;

/**
 * Shows a deposit while its dialog is closed, so that it is always in sight and can always be stopped. An ended one
 * stays until the player has looked at its outcome.
 */
export function DepositStatus({ sender, trades, onShow }: Props) {
  const sending = useStore(sender.sending);
  const now = useNow(sending.isBusy ? 1_000 : undefined);
  const { title, detail, tone, canStop } = describeStatus(sending, { trades, now });
  const words = sendingWords.status;
  return (
    <section aria-label={words.region} className="deposit-status" data-tone={tone}>
      <span className={`text-lg ${colors[tone]}`}>
        <LateIcon name={icons[tone]} />
      </span>
      <div className="min-w-0 flex-1">
        <p
          role={tone === 'bad' ? 'alert' : undefined}
          aria-live={tone === 'bad' ? undefined : 'polite'}
          className="font-semibold text-pretty"
        >
          {title}
        </p>
        <p className="text-xs text-ink-soft tabular-nums empty:hidden">{detail}</p>
      </div>
      {canStop && (
        <GuardedButton
          look="quiet"
          label={words.stop}
          onPress={sender.stop}
          className="deposit-status-button"
        />
      )}
      <button
        type="button"
        className={`${buttonStyles.quiet} deposit-status-button`}
        onClick={onShow}
      >
        {words.show}
      </button>
    </section>
  );
}
