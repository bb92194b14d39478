import { useEffect, useRef } from 'react';
import { buttonStyles } from '~/ui/buttonStyles';
import type { WithReload } from '~/ui/createLatePart';
import { words } from './words';

type Props = WithReload & { onClose: () => void };

/** In place of a dialog whose code did not arrive: what is behind it stays as it is. */
export function DialogStandIn({ onReload, onClose }: Props) {
  const { title, cause, action, close } = words.dialogLost;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-2xl border border-line bg-surface p-5 text-ink shadow-2xl backdrop:bg-black/50"
      onClose={onClose}
    >
      <div role="alert" className="mb-4">
        <p className="font-semibold">{title}</p>
        <p className="text-sm text-ink-soft">{cause}</p>
      </div>
      <div className="flex justify-end gap-2">
        <button type="button" className={buttonStyles.plain} onClick={onClose}>
          {close}
        </button>
        <button type="button" className={buttonStyles.primary} onClick={onReload}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
