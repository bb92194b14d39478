import './pickIdeas.css';
import { memo, useDeferredValue, useEffect, useState } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { useDepositable } from '~/inventory/picking/useDepositable';
import { usePickTotals } from '~/inventory/picking/usePickTotals';
import { currentLanguage } from '~/lib/language/currentLanguage';
import { formatUsd } from '~/lib/money';
import { useStore } from '~/lib/store/useStore';
import { siteCurrency } from '~/lib/units/currency';
import { writeUsd } from '~/lib/usdSign';
import { useMedia } from '~/lib/useMedia';
import { Sheet } from '~/ui/dialog/Sheet';
import { AmountPicker } from './AmountPicker';
import { DuplicatesPicker } from './DuplicatesPicker';
import { PickUnder } from './PickUnder';
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
  if (place === 'basket') return isBeside ? <IdeaList {...ideas} /> : null;
  return isBeside ? null : <IdeaBar {...ideas} />;
}

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

/** Memoised, as each letter of a search renders the page anew, and these answers are about all items. */
const IdeaList = memo(({ wantAll, items, wished, ...ideas }: Ideas) => {
  // Their texts change with both.
  useStore(currentLanguage);
  useStore(siteCurrency);
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
});

function UnderPicker({ items, selection, keepList, onPicked }: Omit<Ideas, 'wantAll'>) {
  const units = useDepositable(items, selection, keepList);
  const pick = (cheap: ReadonlyMap<Item, number>) => {
    selection.pickUnits(cheap);
    onPicked?.();
  };
  return (
    <ToolGroup title={words.under}>
      <PickUnder units={units} onPick={pick} />
    </ToolGroup>
  );
}
