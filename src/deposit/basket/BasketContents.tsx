import type { Item } from '~/assetpay/inventory/item';
import type { PicksState, PicksStore } from '~/deposit/picks/picks';
import type { Basket } from './Basket';
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

/** The lines of the basket, what they come to, and undo. */
export function BasketContents(props: Props) {
  const { basket, state, store, isSplitKnown, onDetails, onVanish } = props;
  return (
    <>
      <UndoStep state={state} store={store} onVanish={onVanish} />
      {basket.lines.length > 0 && (
        <div className="basket-contents">
          {basket.priceChanges > 0 && <PriceChanges basket={basket} store={store} />}
          <BasketLines
            lines={basket.lines}
            store={store}
            onDetails={onDetails}
            onVanish={onVanish}
          />
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
