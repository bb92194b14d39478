import { useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { parsePrice } from '~/inventory/filters/filters';
import { readUsdSign } from '~/lib/usdSign';
import { NumberField } from '~/ui/NumberField';
import { PickButton } from './PickButton';
import { selectUnder } from './selectMany';
import { toolsWords } from './toolsWords';

const words = toolsWords.many;

/** USD that stand in the field until another price is typed. */
const usualUnder = 1;

type Props = {
  /** The units of each item that can be picked. */
  units: ReadonlyMap<Item, number>;
  onPick: (cheap: ReadonlyMap<Item, number>) => void;
};

/** A price, and a button that picks every unit below it. */
export function PickUnder({ units, onPick }: Props) {
  const [under = usualUnder, setUnder] = useState<number>();
  const cheap = useMemo(() => selectUnder(units, under), [units, under]);
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-2">
      <NumberField
        unit={readUsdSign()}
        label={words.under}
        hint={String(usualUnder)}
        value={under === usualUnder ? undefined : under}
        parse={parsePrice}
        toText={String}
        onType={setUnder}
      />
      <PickButton label={words.pickUnder} units={cheap} onClick={() => onPick(cheap)} />
    </div>
  );
}
