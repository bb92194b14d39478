import { acceptPrices } from '~/deposit/picks/changePicks';
import type { PicksStore } from '~/deposit/picks/picks';
import type { Basket } from './Basket';
import { contentsWords as words } from './contentsWords';

type Props = { basket: Basket; store: PicksStore };

/** The number of picks whose offer has changed, and a button that accepts all new offers. */
export function PriceChanges({ basket, store }: Props) {
  const accept = () => {
    const changed = basket.lines.filter(({ state }) => state.kind === 'priceChanged');
    acceptPrices(
      store,
      changed.flatMap(({ item }) => item ?? []),
    );
  };
  return (
    <p className="mx-4 mt-2 flex items-center justify-between gap-2 rounded-lg bg-warn-soft ps-3 text-sm">
      <span className="py-2">{words.changes({ count: basket.priceChanges })}</span>
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
