import { useMemo, useState } from 'react';
import { limits } from '~/assetpay/facts/limits';
import type { Item } from '~/assetpay/inventory/item';
import { parsePrice } from '~/inventory/filters/filters';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { describeSum, sumPick } from '~/inventory/picking/sumPick';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { usePickTotals } from '~/inventory/picking/usePickTotals';
import { toCents } from '~/lib/cents';
import { formatCents } from '~/lib/money';
import { buttonStyles } from '~/ui/buttonStyles';
import { NumberField } from '~/ui/NumberField';
import { type AmountWay, amountWays } from './amountLines';
import { describeAmount } from './describeAmount';
import { pickToAmount } from './pickToAmount';
import { selectUnpicked } from './selectMany';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.amount;

type Props = {
  items: readonly Item[];
  selection: Selection;
  keepList: KeepList;
  /** USD that can be credited at once; `undefined` if the API did not say. */
  collateral: number | undefined;
};

/** "I need $50": proposes items that bring the basket to that amount, and says how close it gets. */
export function AmountPicker({ items, selection, keepList, collateral }: Props) {
  const [wanted, setWanted] = useState<number>();
  const [way, setWay] = useState<AmountWay>('fewest');
  const [isInstant, setInstant] = useState(false);
  const totals = usePickTotals(selection);
  const whole = useDepositable(items, selection, keepList);
  const wantedCents = wanted === undefined ? 0 : toCents(wanted);
  const instantCents = Math.max(0, toCents(collateral ?? 0) - totals.cents);
  const answer = useMemo(() => {
    const cents = wantedCents - totals.cents;
    if (cents <= 0) return undefined;
    const mostItems = Math.max(0, limits.depositItems - totals.count);
    const atMostCents = isInstant ? instantCents : undefined;
    const free = selectUnpicked(whole, selection);
    const toMost = (item: Item) => free.get(item) ?? 0;
    return pickToAmount([...free.keys()], { cents, way, atMostCents, mostItems, toMost });
  }, [whole, selection, wantedCents, totals, way, isInstant, instantCents]);
  const text = describeAmount({ wantedCents, pickedCents: totals.cents, answer });
  const count = answer?.units.size ?? 0;
  return (
    <ToolGroup title={words.title}>
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)] gap-2">
        <NumberField
          unit="$"
          label={words.wanted}
          hint="50"
          value={wanted}
          parse={parsePrice}
          toText={String}
          onType={setWanted}
        />
        <select
          className="field"
          aria-label={words.way}
          value={way}
          onChange={(event) =>
            setWay(amountWays.find((known) => known === event.target.value) ?? 'fewest')
          }
        >
          {amountWays.map((known) => (
            <option key={known} value={known}>
              {words.ways[known]}
            </option>
          ))}
        </select>
      </div>
      {collateral !== undefined && (
        <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm max-sm:min-h-11">
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-accent"
            checked={isInstant}
            onChange={() => setInstant(!isInstant)}
          />
          <span>
            {words.instant}
            <span className="block text-xs text-ink-soft">
              {words.instantLeft(formatCents(instantCents))}
            </span>
          </span>
        </label>
      )}
      <p aria-live="polite" className="text-sm tabular-nums empty:hidden">
        {text}
      </p>
      {answer && count > 0 && (
        <button
          type="button"
          className={buttonStyles.primary}
          onClick={() => selection.pickUnits(answer.units)}
        >
          {words.pick(describeSum(sumPick(answer.units)))}
        </button>
      )}
      <p className="text-xs text-ink-soft">{words.limit}</p>
    </ToolGroup>
  );
}
