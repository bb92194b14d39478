import { useDeferredValue, useMemo, useState } from 'react';
import { limits } from '~/assetpay/facts/limits';
import type { Item } from '~/assetpay/inventory/item';
import { parsePrice } from '~/inventory/filters/filters';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { usePickTotals } from '~/inventory/picking/usePickTotals';
import { toCents } from '~/lib/cents';
import { formatCents } from '~/lib/money';
import { readUsdSign } from '~/lib/usdSign';
import { NumberField } from '~/ui/NumberField';
import { amountWays } from './amountLines';
import { describeAmount, describeDistance } from './describeAmount';
import { PickButton } from './PickButton';
import { pickToAmount } from './pickToAmount';
import { selectUnpicked } from './selectMany';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.amount;

/** The most of the cheap ones: more would make several trade offers. The sandbox splits a deposit there too. */
const fewItems = 60;

type Props = {
  items: readonly Item[];
  selection: Selection;
  keepList: KeepList;
  /** USD that can be credited at once; `undefined` if the API did not say. */
  collateral: number | undefined;
  /** USD to begin with. */
  wished?: number | undefined;
  /** Called after a pick. */
  onPicked?: (() => void) | undefined;
};

/** "I need $50": each way to bring the basket to that amount is a button that says how close it gets. */
export function AmountPicker(props: Props) {
  const { items, selection, keepList, collateral, wished, onPicked } = props;
  const [wanted, setWanted] = useState(wished);
  const [isInstant, setInstant] = useState(false);
  // Three answers take longer than a keystroke may.
  const asked = useDeferredValue(wanted);
  const totals = usePickTotals(selection);
  const whole = useDepositable(items, selection, keepList);
  const instantCents = Math.max(0, toCents(collateral ?? 0) - totals.cents);
  const cents = asked === undefined ? 0 : toCents(asked) - totals.cents;
  const answers = useMemo(() => {
    if (cents <= 0) return [];
    const free = selectUnpicked(whole, selection);
    const mostItems = Math.max(0, limits.depositItems - totals.count);
    const atMostCents = isInstant ? instantCents : undefined;
    const toMost = (item: Item) => free.get(item) ?? 0;
    return amountWays.map((way) => ({
      way,
      ...pickToAmount([...free.keys()], {
        cents,
        way,
        atMostCents,
        mostItems: way === 'cheapest' ? Math.min(fewItems, mostItems) : mostItems,
        toMost,
      }),
    }));
  }, [whole, selection, cents, totals, isInstant, instantCents]);
  return (
    <ToolGroup title={words.title}>
      <NumberField
        unit={readUsdSign()}
        label={words.wanted}
        hint={words.hint}
        value={wanted}
        parse={parsePrice}
        toText={String}
        onType={setWanted}
      />
      {(isInstant || instantCents > 0) && (
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
              {words.instantLeft({ money: formatCents(instantCents) })}
            </span>
          </span>
        </label>
      )}
      <p aria-live="polite" className="text-sm tabular-nums empty:hidden">
        {describeAmount({ wanted: asked, pickedCents: totals.cents, cents, answers })}
      </p>
      {answers.map(({ way, units, cents: sum }) => (
        <PickButton
          key={way}
          label={words.ways[way]}
          units={units}
          note={units.size > 0 ? describeDistance(sum - cents) : undefined}
          onClick={() => {
            selection.pickUnits(units);
            onPicked?.();
          }}
        />
      ))}
      <p className="text-xs text-ink-soft">{words.limit({ count: limits.depositItems })}</p>
    </ToolGroup>
  );
}
