import { type ReactNode, type RefObject, useLayoutEffect } from 'react';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  /** The id of what names it. */
  labelledBy: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A native modal dialog, open for as long as it is drawn. The browser keeps the focus inside and gives it
 * back; Escape and a click beside it close it.
 */
export function Modal({ dialog, labelledBy, className, onClose, children }: Props) {
  // Before any effect of its content, which may want to set the focus.
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, [dialog]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is for its backdrop
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      onClose={onClose}
      onClick={(event) => {
        // The second half of a double click may fall beside what its first half made smaller.
        const isMeant = event.target === event.currentTarget && event.detail < 2;
        if (isMeant) event.currentTarget.close();
      }}
    >
      {children}
    </dialog>
  );
}
