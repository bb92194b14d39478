import { type BasketSource, useBasket } from '~/deposit/basket/useBasket';
import { useStore } from '~/lib/store/useStore';
import { describeWish, type Wish } from './describeWish';
import { hostSettings } from './hostLink';

/** Compares the basket with the sum that the site asks for. Empty if it asks for none. */
export function WishNote({ source }: { source: BasketSource }) {
  const { amount, min, max } = useStore(hostSettings);
  if (amount === undefined && min === undefined && max === undefined) return null;
  return <Note source={source} wish={{ amount, min, max }} />;
}

function Note({ source, wish }: { source: BasketSource; wish: Wish }) {
  const { totalCents } = useBasket(source);
  return (
    <p aria-live="polite" className="px-4 pt-3 text-sm text-ink-soft tabular-nums empty:hidden">
      {describeWish(wish, totalCents)}
    </p>
  );
}
