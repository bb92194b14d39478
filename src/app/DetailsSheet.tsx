import { useSyncExternalStore } from 'react';
import { holdWords } from '~/app/journey/holdWords';
import { isKept } from '~/inventory/picking/keepList';
import { ItemDetails } from '~/items/details/ItemDetails';
import { toFullName } from '~/items/itemNames';
import { useStore } from '~/lib/store/useStore';
import { buttonStyles } from '~/ui/buttonStyles';
import { DetailsActions } from './DetailsActions';
import { detailsActionWords } from './detailsActionWords';

type Props = Parameters<typeof DetailsActions>[0] & {
  onClose: () => void;
  onShowDeposits: () => void;
};

/** The details of an item (`items`) together with its actions, which belong to other rooms. */
export function DetailsSheet({ onClose, onShowDeposits, ...actions }: Props) {
  const why = useWhyNotPick(actions);
  return (
    <ItemDetails
      item={actions.item}
      onClose={onClose}
      why={
        why && (
          <>
            <p>{why.text}</p>
            {why.isOffered && (
              <button
                type="button"
                className={`${buttonStyles.quiet} justify-self-start`}
                onClick={() => {
                  onClose();
                  onShowDeposits();
                }}
              >
                {holdWords.showOffer}
              </button>
            )}
          </>
        )
      }
      action={<DetailsActions {...actions} />}
    />
  );
}

type Why = { text: string; isOffered: boolean };

/** The reason that is no fault of the item: it is part of a deposit, or the player never sells it. */
function useWhyNotPick({
  item,
  selection,
  keepList,
}: Pick<Props, 'item' | 'selection' | 'keepList'>): Why | undefined {
  const kept = useStore(keepList);
  const hold = useSyncExternalStore(selection.subscribe, () => selection.findHold(item)?.long);
  if (hold !== undefined) return { text: hold, isOffered: hold !== holdWords.attemptLong };
  const isNever = isKept(kept, item.id, toFullName(item));
  return isNever ? { text: detailsActionWords.keptHint, isOffered: false } : undefined;
}
