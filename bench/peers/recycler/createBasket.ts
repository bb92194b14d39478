import type { Item } from '~/assetpay/inventory/item';
import { sumWords } from '~/inventory/picking/sumWords';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { toCents } from '~/lib/cents';
import { formatCents } from '~/lib/money';
import { createElement } from './createElement';

export type Basket = {
  has: (id: string) => boolean;
  toggle: (item: Item) => void;
  /** Picks every item that can be deposited. */
  pick: (items: readonly Item[]) => void;
  clear: () => void;
};

/** The picks and the line that counts them: `3 items $12.34`. */
export function createBasket(aside: HTMLElement): Basket {
  const line = createElement('p', 'tabular-nums', aside);
  const picks = new Map<string, number>();
  let total = 0;
  const draw = () => {
    const count = sumWords.items({ count: picks.size });
    line.textContent = `${count} ${formatCents(total)}`;
  };
  const add = ({ id, offer }: Item) => {
    const cents = toCents(offer?.price ?? 0);
    picks.set(id, cents);
    total += cents;
  };
  draw();
  return {
    has: (id) => picks.has(id),
    toggle: (item) => {
      const cents = picks.get(item.id);
      if (cents !== undefined) {
        picks.delete(item.id);
        total -= cents;
      } else if (whyNotDepositable(item) === undefined) add(item);
      draw();
    },
    pick: (items) => {
      for (const item of items) {
        if (!picks.has(item.id) && whyNotDepositable(item) === undefined) add(item);
      }
      draw();
    },
    clear: () => {
      picks.clear();
      total = 0;
      draw();
    },
  };
}
