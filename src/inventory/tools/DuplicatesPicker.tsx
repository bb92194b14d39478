import { useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { StackOrder } from '~/inventory/filters/filters';
import { getFacets } from '~/inventory/localFiltering/facets';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { NumberField } from '~/ui/NumberField';
import { PickButton } from './PickButton';
import { selectDuplicates } from './selectDuplicates';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.duplicates;

const orders = ['worst', 'cheapest'] as const satisfies readonly StackOrder[];

type Props = {
  items: readonly Item[];
  selection: Selection;
  keepList: KeepList;
  /** Called after a pick. */
  onPicked?: (() => void) | undefined;
};

/** Picks all but a few of each name. Rare items and those on the keep list stay, unless asked. */
export function DuplicatesPicker({ items, selection, keepList, onPicked }: Props) {
  const [keep = 1, setKeep] = useState<number>();
  const [order, setOrder] = useState<(typeof orders)[number]>('worst');
  const [hasMarked, setMarked] = useState(false);
  const [hasApplied, setApplied] = useState(false);
  const choices = useMemo(() => findChoices(items), [items]);
  const units = useDepositable(items, selection, keepList);
  const duplicates = useMemo(
    () => selectDuplicates(units, { keep, order, hasMarked, hasApplied, isPicked: selection.has }),
    [units, keep, order, hasMarked, hasApplied, selection],
  );
  const pick = () => {
    selection.pickUnits(duplicates);
    onPicked?.();
  };
  return (
    <ToolGroup title={words.title}>
      <PickButton label={words.pick} units={duplicates} onClick={pick} />
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2">
        <div className="content-end grid gap-1">
          <Caption>{words.keep}</Caption>
          <NumberField
            label={words.keep}
            hint="1"
            value={keep === 1 ? undefined : keep}
            parse={parseCount}
            toText={String}
            onType={setKeep}
          />
        </div>
        {choices.wear && (
          <div className="content-end grid gap-1">
            <Caption>{words.order}</Caption>
            <select
              className="field"
              aria-label={words.order}
              value={order}
              onChange={({ target }) =>
                setOrder(orders.find((one) => one === target.value) ?? 'worst')
              }
            >
              {orders.map((one) => (
                <option key={one} value={one}>
                  {words.orders[one]}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {choices.marked && <Check label={words.marked} isOn={hasMarked} onChange={setMarked} />}
      {choices.applied && <Check label={words.applied} isOn={hasApplied} onChange={setApplied} />}
    </ToolGroup>
  );
}

/** The choices that these items leave: Rust has no floats, no ★ and no stickers. */
function findChoices(items: readonly Item[]) {
  return {
    wear: items.some(({ wear }) => wear !== undefined),
    marked: items.some((item) => !getFacets(item).mark.includes('plain')),
    applied: items.some((item) => !getFacets(item).applied.includes('nothing')),
  };
}

/** The name of the field below it, for the eye: “Keep 1” beside “The worst floats” would read as keeping these. */
function Caption({ children }: { children: string }) {
  return (
    <span aria-hidden="true" className="text-xs text-ink-soft">
      {children}
    </span>
  );
}

type CheckProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void };

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm max-sm:min-h-11">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-accent"
        checked={isOn}
        onChange={() => onChange(!isOn)}
      />
      {label}
    </label>
  );
}

/** A whole number from 0 on that was typed; `undefined` for anything else. */
function parseCount(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}
