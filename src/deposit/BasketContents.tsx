import type { Item } from '~/assetpay/item';
import { BasketLines } from './BasketLines';
import { BasketTotals } from './BasketTotals';
import { PriceChanges } from './PriceChanges';
import { removePick, setPickAmount } from './pickSteps';
import type { PicksState, PicksStore } from './picks';
import type { Basket } from './resolveBasket';
import { UndoStep } from './UndoStep';

type Props = {
  basket: Basket;
  state: PicksState;
  store: PicksStore;
  /** Whether the API said how much can be credited at once. */
  isSplitKnown: boolean;
  onDetails: (item: Item) => void;
  /** The control that was pressed is about to go. */
  onVanish: () => void;
};

/** What is in the basket. Loaded when it is first needed, as most visits begin with an empty one. */
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
            onAmount={(item, amount) => setPickAmount(store, item, amount)}
            onRemove={(id) => {
              removePick(store, id);
              onVanish();
            }}
            onDetails={onDetails}
          />
          <BasketTotals basket={basket} isSplitKnown={isSplitKnown} />
        </div>
      )}
    </>
  );
}
