import { buttonStyles } from './buttonStyles';
import type { LostPart } from './createLatePart';
import { words } from './words';

type Props = LostPart & { isPrimary?: boolean };

/** Asks for code that did not arrive, or reloads the page where that is all that is left. */
export function RetryLost({ onRetry, isStuck, isPrimary = false }: Props) {
  const style = isPrimary ? buttonStyles.primary : buttonStyles.plain;
  return (
    <button type="button" className={style} onClick={onRetry}>
      {isStuck ? words.reload : words.retry}
    </button>
  );
}
