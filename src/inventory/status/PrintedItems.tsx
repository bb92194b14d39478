import { useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { Selection } from '~/inventory/picking/Selection';
import { toFullName, toNameWithoutExterior } from '~/items/itemNames';
import { PrintedList } from '~/items/PrintedList';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatLineSum } from '~/lib/formatLineSum';
import { formatCount } from '~/lib/language/formatNumber';
import { useIsPrinting } from '~/lib/useIsPrinting';
import { sumWorth } from './sumWorth';

const title = (count: number) => formatCount(count, { one: '# item', other: '# items' });

type Props = {
  /** The items in the grid. */
  items: readonly Item[];
  selection: Selection;
};

/** The items in the grid on paper. With picks, the basket prints those. */
export function PrintedItems({ items, selection }: Props) {
  const isPrinting = useIsPrinting();
  const { picks } = useSyncExternalStore(selection.subscribe, selection.getPicked);
  if (!isPrinting || picks.size > 0) return null;
  const { cents } = sumWorth(items);
  return <PrintedList title={title(items.length)} lines={items.map(toLine)} totalCents={cents} />;
}

function toLine(item: Item) {
  const why = whyNotDepositable(item);
  const amount = why ? (item.amount ?? 1) : computeMaxAmount(item);
  return {
    id: item.id,
    name: toNameWithoutExterior(toFullName(item)),
    exterior: item.exterior,
    amount,
    offer: why ? itemWords.refusal[why] : formatLineSum(item.offer?.price ?? 0, amount),
  };
}
