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
          {basket.totalCents > 0 ? (
            <BasketTotals basket={basket} isSplitKnown={isSplitKnown} />
          ) : (
            <div className="border-t border-line" />
          )}
        </div>
      )}
    </>
  );
}

/** Lines whose layout takes no longer than a frame has left after the cards and the total. */
const few = 20;

/**
 * Defers the lines to the render after the cards and the total if many come or go at once, as their layout then takes as
 * long as the rest of the pick. Few are current: a pick shows with its line, and a stepper counts from the amount it shows.
 */
function useLateLines(lines: readonly BasketLine[]): readonly BasketLine[] {
  const late = useDeferredValue(lines, noLines);
  return Math.abs(late.length - lines.length) <= few ? lines : late;
}
