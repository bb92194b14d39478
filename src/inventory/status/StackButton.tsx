import { isNarrowed, selectStacking } from '~/inventory/filters/filters';
import type { FilterControls } from '~/inventory/filters/useFilters';
import { buttonStyles } from '~/ui/buttonStyles';
import { listWords as words } from './listWords';

type Props = { controls: FilterControls };

/** Puts same items on one card, or each item on a card of its own. Where a phone has no room for it, the tools do. */
export function StackButton({ controls }: Props) {
  const { filters, chooseStacks } = controls;
  // In an order by float or paint seed nothing can be grouped.
  if (selectStacking({ ...filters, stacks: 'same' }) === undefined) return null;
  const isGrouped = filters.stacks !== undefined;
  const text = isGrouped ? words.ungroup : words.group;
  const short = isGrouped ? words.ungroupShort : words.groupShort;
  const hidden = isNarrowed(filters) ? 'max-sm:hidden' : 'max-[22.5rem]:hidden';
  return (
    <button
      type="button"
      className={`${buttonStyles.plain} shrink-0 max-xl:px-2 max-sm:px-1 max-sm:text-xs ${hidden}`}
      onClick={() => chooseStacks(isGrouped ? undefined : 'same')}
    >
      <span aria-hidden="true" className="xl:hidden">
        {short}
      </span>
      <span className="max-xl:sr-only">{text}</span>
    </button>
  );
}
