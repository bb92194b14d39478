import type { LostPart } from './createLatePart';
import { RetryLost } from './RetryLost';
import { words } from './words';

/** Drawn in place of a part whose code did not arrive. */
export function LostCode(lost: LostPart) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
      {words.lost}
      <RetryLost {...lost} />
    </p>
  );
}
