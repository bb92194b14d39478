import { buttonStyles } from '~/ui/buttonStyles';
import type { WithReload } from '~/ui/createLatePart';
import { words } from './words';

/** In place of what can be done without, when its code did not arrive. */
export function PartStandIn({ onReload }: WithReload) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-3 text-sm text-ink-soft">
      {words.filters.lost}
      <button type="button" className={buttonStyles.plain} onClick={onReload}>
        {words.filters.load}
      </button>
    </p>
  );
}
