import { ItemDetails } from '~/items/details/ItemDetails';
import { DetailsActions } from './DetailsActions';

type Props = Parameters<typeof DetailsActions>[0] & { onClose: () => void };

/** The details of an item (`items`) together with its actions, which belong to other rooms. */
export function DetailsSheet({ onClose, ...actions }: Props) {
  return (
    <ItemDetails item={actions.item} onClose={onClose} action={<DetailsActions {...actions} />} />
  );
}
