import { useMemo } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { buttonStyles } from '~/ui/buttonStyles';
import { PickButton } from './PickButton';
import { PickUnder } from './PickUnder';
import { selectUnpicked } from './selectMany';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.many;

type Props = { items: readonly Item[]; selection: Selection; keepList: KeepList };

/** Bulk actions on all shown items, each with its result. Each can be undone. */
export function ManyPicker({ items, selection, keepList }: Props) {
  const whole = useDepositable(items, selection, keepList);
  const others = useMemo(() => selectUnpicked(whole, selection), [whole, selection]);
  return (
    <ToolGroup title={words.title}>
      <p className="text-sm text-ink-soft">{words.lead({ count: items.length })}</p>
      <PickButton label={words.all} units={whole} onClick={() => selection.pick(items)} />
      <div className="grid grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] gap-2">
        <PickButton
          label={words.invert}
          units={others}
          isIdle={whole.size === 0}
          onClick={() => selection.invert(items)}
        />
        <button type="button" className={buttonStyles.quiet} onClick={selection.clear}>
          {words.clear}
        </button>
      </div>
      <PickUnder units={whole} onPick={(cheap) => selection.pick([...cheap.keys()])} />
      <p className="text-xs text-ink-soft">{words.hint}</p>
    </ToolGroup>
  );
}
