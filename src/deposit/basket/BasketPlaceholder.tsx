import { useOnline } from '~/lib/useOnline';
import type { LostPart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';
import { words } from './placeholderWords';

/** The box of the basket until its code has loaded. Narrow windows show no bar until then. */
export function BasketPlaceholder() {
  return (
    <section aria-label={words.basket} aria-busy="true" className="basket">
      <header className="basket-header px-4 pt-3">
        <h2 className="text-base font-semibold">{words.basket}</h2>
      </header>
    </section>
  );
}

/** Shown if the code of the basket did not load. The picks are kept. */
export function BasketFallback(lost: LostPart) {
  const isOnline = useOnline();
  return (
    <section aria-label={words.basket} className="basket" data-open={isOnline}>
      <div className="basket-contents place-content-center px-6 py-8">
        <LostCode {...lost} />
      </div>
    </section>
  );
}
