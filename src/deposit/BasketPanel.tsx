import './basketPanel.css';
import { useMemo, useState } from 'react';
import type { Item } from '~/assetpay/item';
import { formatCents } from '~/lib/money';
import { useStore } from '~/lib/store';
import { buttonStyles } from '~/ui/buttonStyles';
import { Icon } from '~/ui/Icon';
import { BasketLines } from './BasketLines';
import { BasketTotals } from './BasketTotals';
import { DepositButton } from './DepositButton';
import {
  acceptPrice,
  clearPicks,
  type PicksStore,
  removePick,
  setPickAmount,
  undoRemoval,
} from './picks';
import { type Basket, resolveBasket } from './resolveBasket';
import { words } from './words';

type Props = {
  store: PicksStore;
  items: ReadonlyMap<string, Item>;
  isComplete: boolean;
  /** USD; `undefined` when the API did not say. */
  collateral: number | undefined;
  onDetails: (item: Item) => void;
};

/** The basket: a column beside the grid, or a bar at the bottom of a narrow window that opens upwards. */
export function BasketPanel({ store, items, isComplete, collateral, onDetails }: Props) {
  const { picks, undo } = useStore(store);
  const [isOpen, setOpen] = useState(false);
  const basket = useMemo(
    () => resolveBasket(items, picks, { isComplete, collateral }),
    [items, picks, isComplete, collateral],
  );
  return (
    <section aria-label={words.basket} className="basket" data-open={isOpen}>
      <header className="flex items-center gap-3 px-4 pt-3">
        <h2 className="text-base font-semibold">{words.basket}</h2>
        <p className="text-sm text-ink-soft tabular-nums" aria-live="polite">
          {words.count(basket.count)}
          <span className="sr-only">, {formatCents(basket.totalCents)}</span>
        </p>
        {picks.size > 0 && (
          <button
            type="button"
            className={`${buttonStyles.plain} -my-1 ms-auto px-3`}
            aria-label={words.clearAll(picks.size)}
            onClick={() => clearPicks(store)}
          >
            {words.clear}
          </button>
        )}
        <button
          type="button"
          className={`${buttonStyles.plain} basket-toggle -my-1 px-2 ${picks.size > 0 ? '' : 'ms-auto'}`}
          aria-expanded={isOpen}
          aria-label={isOpen ? words.hide : words.show}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? 'down' : 'up'} />
        </button>
      </header>
      <div className="basket-contents">
        {undo && <UndoLine count={undo.size - countKept(undo, picks)} store={store} />}
        {basket.priceChanges > 0 && <PriceChanges basket={basket} store={store} />}
        {picks.size === 0 ? (
          <EmptyBasket />
        ) : (
          <BasketLines
            lines={basket.lines}
            onAmount={(item, amount) => setPickAmount(store, item, amount)}
            onRemove={(id) => removePick(store, id)}
            onDetails={onDetails}
          />
        )}
      </div>
      <footer className="grid gap-3 border-t border-line px-4 pt-3 pb-4">
        <div className="basket-split">
          <BasketTotals basket={basket} isSplitKnown={collateral !== undefined} />
        </div>
        <p className="basket-total flex items-baseline justify-between gap-3">
          <span className="font-semibold">{words.total}</span>
          <strong className="text-2xl tracking-tight tabular-nums">
            {formatCents(basket.totalCents)}
          </strong>
        </p>
        <DepositButton basket={basket} />
      </footer>
    </section>
  );
}

function countKept(undo: ReadonlyMap<string, unknown>, picks: ReadonlyMap<string, unknown>) {
  let kept = 0;
  for (const id of undo.keys()) if (picks.has(id)) kept += 1;
  return kept;
}

function EmptyBasket() {
  return (
    <div className="grid flex-1 place-content-center gap-1 px-6 py-8 text-center">
      <p className="text-sm font-semibold">{words.emptyTitle}</p>
      <p className="text-sm text-pretty text-ink-soft">{words.emptyHint}</p>
    </div>
  );
}

function UndoLine({ count, store }: { count: number; store: PicksStore }) {
  return (
    <p className="mx-4 mt-2 flex items-center justify-between gap-2 rounded-lg bg-raised ps-3 text-sm">
      <span aria-live="polite">{words.undone(count)}</span>
      <button
        type="button"
        className="min-h-11 rounded-lg px-3 font-semibold text-accent hover:underline"
        onClick={() => undoRemoval(store)}
      >
        {words.undo}
      </button>
    </p>
  );
}

function PriceChanges({ basket, store }: { basket: Basket; store: PicksStore }) {
  const accept = () => {
    for (const { item, state } of basket.lines) {
      if (item && state.kind === 'priceChanged') acceptPrice(store, item);
    }
  };
  return (
    <p className="mx-4 mt-2 flex items-center justify-between gap-2 rounded-lg bg-warn-soft ps-3 text-sm">
      <span>{words.changes(basket.priceChanges)}</span>
      <button
        type="button"
        className="min-h-11 shrink-0 rounded-lg px-3 font-semibold hover:underline"
        onClick={accept}
      >
        {words.acceptChanges}
      </button>
    </p>
  );
}
