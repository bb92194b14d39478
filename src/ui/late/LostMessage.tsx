import { words } from '~/ui/words';
import type { LostPart } from './createLatePart';
import { RetryLost } from './RetryLost';

/** Says that code did not arrive, with a button that retries it. */
export function LostMessage(lost: LostPart) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
      {words.lost}
      <RetryLost {...lost} />
    </p>
  );
}
