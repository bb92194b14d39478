import { toNameWithoutExterior } from '~/items/itemNames';
import { PrintedList, toTotal } from '~/items/PrintedList';
import { formatLineSum } from '~/lib/formatLineSum';
import { useIsPrinting } from '~/lib/useIsPrinting';
import type { Basket } from './Basket';
import { contentsWords as words } from './contentsWords';
import { isCounted } from './resolveLines';

/** The basket on paper: the lines that count, so that they add up to its total. */
export function PrintedBasket({ basket }: { basket: Basket }) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  const lines = basket.lines
    .filter(({ state }) => isCounted(state))
    .map(({ id, name, item, amount }) => ({
      id,
      name: toNameWithoutExterior(name),
      exterior: item?.exterior,
      amount,
      offer: formatLineSum(item?.offer?.price ?? 0, amount),
    }));
  const title = words.printed({ count: basket.count });
  return <PrintedList title={title} lines={lines} sums={toTotal(basket.totalCents)} />;
}
