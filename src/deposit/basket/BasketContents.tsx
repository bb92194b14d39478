import { useDeferredValue } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { PicksState, PicksStore } from '~/deposit/picks/picks';
import type { Basket, BasketLine } from './Basket';
import { BasketLines } from './BasketLines';
import { BasketTotals } from './BasketTotals';
import { PriceChanges } from './PriceChanges';
import { UndoStep } from './UndoStep';

type Props = {
  basket: Basket;
  state: PicksState;
  store: PicksStore;
  /** Whether the API said how much can be credited at once. */
  isSplitKnown: boolean;
  onDetails: (item: Item) => void;
  /** The control that was pressed is about to go. Always the same function, or the lines are drawn each time. */
  onVanish: () => void;
};

const noLines: readonly BasketLine[] = [];

/** What is in the basket. Loaded when it is first needed, as most visits begin with an empty one. */
export function BasketContents(props: Props) {
  const { basket, state, store, isSplitKnown, onDetails, onVanish } = props;
  const lines = useLateLines(basket.lines);
  return (
    <>
      <UndoStep state={state} store={store} onVanish={onVanish} />
      {basket.lines.length > 0 && (
        <div className="basket-contents">
          {basket.priceChanges > 0 && <PriceChanges basket={basket} store={store} />}
          {lines.length > 0 ? (
            <BasketLines lines={lines} store={store} onDetails={onDetails} onVanish={onVanish} />
          ) : (
            <div className="flex-1" />
          )}
          <BasketTotals basket={basket} isSplitKnown={isSplitKnown} />
        </div>
      )}
    </>
  );
}

/**
 * Lines come and go a drawing after the cards and the total, as to lay them out takes as long as the rest of a
 * pick. While their number stays they are those of now: what is on them is stepped from where it stands.
 */
function useLateLines(lines: readonly BasketLine[]): readonly BasketLine[] {
  const late = useDeferredValue(lines, noLines);
  return late.length === lines.length ? lines : late;
}
