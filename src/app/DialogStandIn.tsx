import { useEffect, useRef } from 'react';
import { buttonStyles } from '~/ui/buttonStyles';
import type { LostPart } from '~/ui/late/createLatePart';
import { LostMessage } from '~/ui/late/LostMessage';
import { words } from './words';

type Props = LostPart & { onClose: () => void };

/** Shown in place of a dialog whose code did not load. The page behind it stays as it is. */
export function DialogStandIn({ onClose, onRetry, isStuck }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-label={words.notLoaded} className="dialog-stand-in" onClose={onClose}>
      <LostMessage onRetry={onRetry} isStuck={isStuck} />
      <button type="button" className={`${buttonStyles.plain} mt-4`} onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  );
}
