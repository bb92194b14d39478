import './pickIdeas.css';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { parsePrice } from '~/inventory/filters/filters';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { usePickTotals } from '~/inventory/picking/usePickTotals';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { formatUsd } from '~/lib/money';
import { readUsdSign, writeUsd } from '~/lib/usdSign';
import { useMedia } from '~/lib/useMedia';
import { Sheet } from '~/ui/dialog/Sheet';
import { NumberField } from '~/ui/NumberField';
import { AmountPicker } from './AmountPicker';
import { DuplicatesPicker } from './DuplicatesPicker';
import { PickButton } from './PickButton';
import { selectUnder } from './selectMany';
import { ToolGroup } from './ToolGroup';
import { toolsWords } from './toolsWords';

const words = toolsWords.ideas;

type Ideas = {
  /** All items of the game that have arrived. */
  items: readonly Item[];
  selection: Selection;
  keepList: KeepList;
  collateral: number | undefined;
  /** USD that the site asks for. */
  wished?: number | undefined;
  /** Loads all items: the answers are about everything. */
  wantAll: () => void;
  /** Called after a pick. */
  onPicked?: (() => void) | undefined;
};

export type PickIdeasProps = Ideas & { place: 'basket' | 'bar' };

/** Ways to begin picking: in the empty basket of a wide window, in a row of chips at the end of a narrow one. */
export function PickIdeas({ place, ...ideas }: PickIdeasProps) {
  const isBeside = useMedia('(width >= 64rem)');
  const canPick = useMemo(() => ideas.items.some(isDepositable), [ideas.items]);
  if (!canPick) return null;
  if (place === 'basket') return isBeside ? <IdeaList {...ideas} /> : null;
  return isBeside ? null : <IdeaBar {...ideas} />;
}

const isDepositable = (item: Item) => whyNotDepositable(item) === undefined;

function IdeaBar(ideas: Ideas) {
  const { count } = usePickTotals(ideas.selection);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { wantAll, wished } = ideas;
  const money = wished === undefined ? writeUsd('…') : formatUsd(wished);
  const chips = [
    words.wished({ money }),
    words.chips.duplicates,
    words.chips.under({ money: writeUsd('1') }),
  ];
  useEffect(() => {
    if (isOpen) wantAll();
  }, [isOpen, wantAll]);
  return (
    <>
      {count === 0 && (
        <nav aria-label={words.title} className="pick-ideas">
          {chips.map((chip) => (
            <button
              key={chip}
              type="button"
              className="min-h-11 min-w-min flex-1 rounded-lg border border-line-strong bg-surface px-1 text-xs font-semibold hover:bg-raised"
              aria-haspopup="dialog"
              onClick={() => setOpen(true)}
            >
              {chip}
            </button>
          ))}
        </nav>
      )}
      {isOpen && (
        <Sheet title={words.title} onClose={close}>
          <IdeaList {...ideas} onPicked={close} />
        </Sheet>
      )}
    </>
  );
}

function IdeaList({ wantAll, items, wished, ...ideas }: Ideas) {
  useEffect(() => {
    if (wished !== undefined) wantAll();
  }, [wished, wantAll]);
  // The answers are about the whole inventory: the cards do not wait for them.
  const shown = { ...ideas, items: useDeferredValue(items) };
  return (
    <section
      aria-label={words.title}
      className="grid gap-4 text-start"
      onFocus={wantAll}
      onPointerEnter={wantAll}
    >
      <AmountPicker key={wished} {...shown} wished={wished} />
      <DuplicatesPicker {...shown} />
      <UnderPicker {...shown} />
    </section>
  );
}

function UnderPicker({ items, selection, keepList, onPicked }: Omit<Ideas, 'wantAll'>) {
  const [under = 1, setUnder] = useState<number>();
  const units = useDepositable(items, selection, keepList);
  const cheap = useMemo(() => selectUnder(units, under), [units, under]);
  const pick = () => {
    selection.pickUnits(cheap);
    onPicked?.();
  };
  return (
    <ToolGroup title={words.under}>
      <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-center gap-2">
        <NumberField
          unit={readUsdSign()}
          label={toolsWords.many.under}
          hint="1"
          value={under === 1 ? undefined : under}
          parse={parsePrice}
          toText={String}
          onType={setUnder}
        />
        <PickButton label={toolsWords.many.pickUnder} units={cheap} onClick={pick} />
      </div>
    </ToolGroup>
  );
}
