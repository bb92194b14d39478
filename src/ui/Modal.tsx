import { type ReactNode, type RefObject, useLayoutEffect } from 'react';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  /** The id of the element that names it. */
  labelledBy: string;
  className: string;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A native modal dialog, open while it is mounted. The browser keeps the focus inside and returns it on
 * close; Escape and a click on the backdrop close it.
 */
export function Modal({ dialog, labelledBy, className, onClose, children }: Props) {
  // Opens before the effects of the children run, as these may set the focus.
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
        // The second click of a double click may hit the backdrop, if the first one made the dialog smaller.
        const isMeant = event.target === event.currentTarget && event.detail < 2;
        if (isMeant) event.currentTarget.close();
      }}
    >
      {children}
    </dialog>
  );
}
