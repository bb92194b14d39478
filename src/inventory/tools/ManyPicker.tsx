import { useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { parsePrice } from '~/inventory/filters/filters';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { readUsdSign } from '~/lib/usdSign';
import { buttonStyles } from '~/ui/buttonStyles';
import { NumberField } from '~/ui/NumberField';
import { PickButton } from './PickButton';
import { selectUnder, selectUnpicked } from './selectMany';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.many;

type Props = { items: readonly Item[]; selection: Selection; keepList: KeepList };

/** Bulk actions on all shown items, each with its result. Each can be undone. */
export function ManyPicker({ items, selection, keepList }: Props) {
  const [under = 1, setUnder] = useState<number>();
  const whole = useDepositable(items, selection, keepList);
  const others = useMemo(() => selectUnpicked(whole, selection), [whole, selection]);
  const cheap = useMemo(() => selectUnder(whole, under), [whole, under]);
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
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-2">
        <NumberField
          unit={readUsdSign()}
          label={words.under}
          hint="1"
          value={under === 1 ? undefined : under}
          parse={parsePrice}
          toText={String}
          onType={setUnder}
        />
        <PickButton
          label={words.pickUnder}
          units={cheap}
          onClick={() => selection.pick([...cheap.keys()])}
        />
      </div>
      <p className="text-xs text-ink-soft">{words.hint}</p>
    </ToolGroup>
  );
}
