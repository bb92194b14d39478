import { useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { parsePrice } from '~/inventory/filters/filters';
import type { Selection } from '~/inventory/picking/Selection';
import { buttonStyles } from '~/ui/buttonStyles';
import { NumberField } from '~/ui/NumberField';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.many;

type Props = { items: readonly Item[]; selection: Selection };

/** Bulk actions on all shown items. Each can be undone. */
export function ManyPicker({ items, selection }: Props) {
  const [under, setUnder] = useState<number>();
  const pickUnder = () => {
    if (under === undefined) return;
    selection.pick(items.filter(({ offer }) => offer !== undefined && offer.price < under));
  };
  return (
    <ToolGroup title={words.title}>
      <p className="text-sm text-ink-soft">{words.lead(items.length)}</p>
      <div className="grid grid-cols-3 gap-2">
        <button type="button" className={buttonStyles.quiet} onClick={() => selection.pick(items)}>
          {words.all}
        </button>
        <button
          type="button"
          className={buttonStyles.quiet}
          onClick={() => selection.invert(items)}
        >
          {words.invert}
        </button>
        <button type="button" className={buttonStyles.quiet} onClick={selection.clear}>
          {words.clear}
        </button>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)] gap-2">
        <NumberField
          unit="$"
          label={words.under}
          hint="1"
          value={under}
          parse={parsePrice}
          toText={String}
          onType={setUnder}
        />
        <button
          type="button"
          className={buttonStyles.quiet}
          aria-disabled={under === undefined}
          onClick={pickUnder}
        >
          {words.pickUnder}
        </button>
      </div>
      <p className="text-xs text-ink-soft">{words.hint}</p>
    </ToolGroup>
  );
}
