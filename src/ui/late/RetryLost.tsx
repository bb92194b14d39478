import { buttonStyles } from '~/ui/buttonStyles';
import { words } from '~/ui/words';
import type { LostPart } from './createLatePart';

type Props = LostPart & { isPrimary?: boolean };

/** A button that retries lost code, or reloads the page if it is stuck. */
export function RetryLost({ onRetry, isStuck, isPrimary = false }: Props) {
  const style = isPrimary ? buttonStyles.primary : buttonStyles.plain;
  return (
    <button type="button" className={style} onClick={onRetry}>
      {isStuck ? words.reload : words.retry}
    </button>
  );
}
