import { formatCountdown } from '~/lib/time';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from './buttonStyles';
import { failureWords } from './failureWords';

type Props = {
  label: string;
  /** Time of the page's own retry, ms since 1970; `undefined` if there is none. */
  retryAt: number | undefined;
  /** False if an early retry would make it worse. The button then only counts down. */
  mayHurry: boolean;
  look: 'primary' | 'quiet';
  onPress: () => void;
};

/** The button of a failure. Counts down while the page waits to retry by itself. */
export function RetryButton({ label, retryAt, mayHurry, look, onPress }: Props) {
  const now = useNow(retryAt === undefined ? undefined : 500);
  const leftMs = retryAt === undefined ? 0 : Math.max(0, retryAt - now);
  const isHeld = leftMs > 0 && !mayHurry;
  return (
    <button
      type="button"
      className={`${buttonStyles[look]} whitespace-nowrap tabular-nums`}
      aria-disabled={isHeld}
      onClick={isHeld ? undefined : onPress}
    >
      {isHeld ? failureWords.wait({ countdown: formatCountdown(leftMs) }) : label}
      {!isHeld && leftMs > 0 && (
        <span aria-hidden="true" className="font-normal">
          {formatCountdown(leftMs)}
        </span>
      )}
    </button>
  );
}
