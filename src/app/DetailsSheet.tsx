import { ItemDetails } from '~/items/details/ItemDetails';
import { DetailsActions } from './DetailsActions';

type Props = Parameters<typeof DetailsActions>[0] & { onClose: () => void };

/** An item's details with what can be done with it, which the rooms that hold them do not know of each other. */
export function DetailsSheet({ onClose, ...actions }: Props) {
  return (
    <ItemDetails item={actions.item} onClose={onClose} action={<DetailsActions {...actions} />} />
  );
}
