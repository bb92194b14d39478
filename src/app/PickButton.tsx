import { useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/item';
import type { Selection } from '~/inventory/Selection';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { buttonStyles } from '~/ui/buttonStyles';
import { words } from './words';

type Props = { item: Item; selection: Selection };

/** Picks an item from its details; nothing for what cannot be deposited, as the details say why. */
export function PickButton({ item, selection }: Props) {
  const isPicked = useSyncExternalStore(selection.subscribe, () => selection.has(item.id));
  if (whyNotDepositable(item) !== undefined && !isPicked) return null;
  return (
    <button
      type="button"
      className={isPicked ? buttonStyles.quiet : buttonStyles.primary}
      onClick={() => selection.toggle(item)}
    >
      {isPicked ? words.details.unpick : words.details.pick}
    </button>
  );
}
