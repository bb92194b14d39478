import { useDeferredValue } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { PicksState, PicksStore } from '~/deposit/picks/picks';
import type { Basket, BasketLine } from './Basket';
import { BasketLines } from './BasketLines';
import { BasketTotals } from './BasketTotals';
import { PriceChanges } from './PriceChanges';
import { PrintedBasket } from './PrintedBasket';
import { UndoStep } from './UndoStep';

type Props = {
  basket: Basket;
  state: PicksState;
  store: PicksStore;
  /** The API sent how much can be credited at once. */
  isSplitKnown: boolean;
  onDetails: (item: Item) => void;
  /** Called when the pressed control is about to unmount. Must keep its identity, or every line renders again. */
  onVanish: () => void;
};

const noLines: readonly BasketLine[] = [];

/** The lines of the basket, what they come to, and undo. */
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
          <PrintedBasket basket={basket} />
          <BasketTotals basket={basket} isSplitKnown={isSplitKnown} />
        </div>
      )}
    </>
  );
}

/**
 * Defers added and removed lines to the render after the cards and the total, as their layout takes as long as
 * the rest of a pick. While the number of lines stays the same they are current, so that a stepper counts from
 * the amount it shows.
 */
function useLateLines(lines: readonly BasketLine[]): readonly BasketLine[] {
  const late = useDeferredValue(lines, noLines);
  return late.length === lines.length ? lines : late;
}
