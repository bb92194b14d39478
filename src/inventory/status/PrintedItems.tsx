import { useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import type { Selection } from '~/inventory/picking/Selection';
import { toFullName, toNameWithoutExterior } from '~/items/itemNames';
import { PrintedList, toTotal } from '~/items/PrintedList';
import { computeMaxAmount, whyNotDepositable } from '~/items/whyNotDepositable';
import { words as itemWords } from '~/items/words';
import { formatLineSum } from '~/lib/formatLineSum';
import { useIsPrinting } from '~/lib/useIsPrinting';
import { printedWords } from './printedWords';
import { sumWorth } from './sumWorth';

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
  const title = printedWords.title({ count: items.length });
  return <PrintedList title={title} lines={items.map(toLine)} sums={toTotal(cents)} />;
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
