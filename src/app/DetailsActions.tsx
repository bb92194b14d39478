import { useSyncExternalStore } from 'react';
import type { Item } from '~/assetpay/inventory/item';
import { AmountStepper } from '~/deposit/basket/AmountStepper';
import { toggleKeptItem, toggleKeptName } from '~/inventory/picking/changeKeepList';
import type { KeepList } from '~/inventory/picking/keepList';
import type { Selection } from '~/inventory/picking/Selection';
import { isStack } from '~/inventory/stacks/stackMembers';
import { PickButton } from '~/inventory/tools/PickButton';
import { toFullName } from '~/items/itemNames';
import { whyNotDepositable } from '~/items/whyNotDepositable';
import { useStore } from '~/lib/store/useStore';
import { buttonStyles } from '~/ui/buttonStyles';
import { detailsActionWords as words } from './detailsActionWords';

type Props = {
  item: Item;
  /** All known items, to find those of the same name. */
  items: ReadonlyMap<string, Item>;
  selection: Selection;
  keepList: KeepList;
};

/** Picks the item of the details, picks all of its name, or puts it on the keep list. */
export function DetailsActions({ item, items, selection, keepList }: Props) {
  return (
    <>
      <PickActions item={item} items={items} selection={selection} keepList={keepList} />
      <KeepActions item={item} keepList={keepList} />
    </>
  );
}

function PickActions({ item, items, selection, keepList }: Props) {
  useStore(keepList);
  // `getPicked` answers a new object after each change, so units and namesakes are counted again then.
  useSyncExternalStore(selection.subscribe, selection.getPicked);
  const isPicked = selection.has(item);
  const { picked, most } = selection.countUnits(item);
  const name = toFullName(item);
  const namesakes = selection
    .selectPickable([...items.values()].filter((other) => toFullName(other) === name))
    .filter((other) => whyNotDepositable(other) === undefined);
  const canPick = isPicked || most > 0;
  return (
    <>
      {canPick && (
        <button
          type="button"
          className={isPicked ? buttonStyles.quiet : buttonStyles.primary}
          onClick={() => selection.toggle(item)}
        >
          {isPicked ? words.unpick : words.pick}
        </button>
      )}
      {isPicked && most > 1 && (
        <AmountStepper
          name={name}
          amount={picked}
          most={most}
          onAmount={(amount) => selection.setUnits(item, Math.max(1, Math.min(amount, most)))}
        />
      )}
      {namesakes.length > 1 && (
        <PickButton
          label={words.pickNamesakes}
          units={selection.countDepositable(namesakes)}
          onClick={() => selection.pick(namesakes)}
        />
      )}
    </>
  );
}

const keepStyle = `${buttonStyles.quiet} flex-1 whitespace-nowrap aria-pressed:border-accent aria-pressed:bg-accent-soft`;

function KeepActions({ item, keepList }: Pick<Props, 'item' | 'keepList'>) {
  const kept = useStore(keepList);
  const name = toFullName(item);
  const isNameKept = kept.names.has(name);
  return (
    <div className="flex flex-wrap gap-2">
      {!isStack(item) && (
        <button
          type="button"
          className={keepStyle}
          aria-pressed={kept.items.has(item.id)}
          onClick={() => toggleKeptItem(keepList, item)}
        >
          {words.keepItem}
        </button>
      )}
      <button
        type="button"
        className={keepStyle}
        aria-pressed={isNameKept}
        onClick={() => toggleKeptName(keepList, name)}
      >
        {words.keepName}
      </button>
    </div>
  );
}
