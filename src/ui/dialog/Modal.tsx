import './modal.css';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { lockScroll } from './lockScroll';

type Props = {
  dialog: RefObject<HTMLDialogElement | null>;
  /** The id of the element that names it. */
  labelledBy: string;
  /** The id of an element that is read out after its name. */
  describedBy?: string | undefined;
  className: string;
  onClose: () => void;
  children: ReactNode;
};

/**
 * A native modal dialog, open while it is mounted. The browser keeps the focus inside and returns it on
 * close; Escape and a click on the backdrop close it. The page behind does not scroll.
 */
export function Modal(props: Props) {
  const { dialog, labelledBy, describedBy, className, onClose, children } = props;
  const isPressBeside = useRef(false);
  // Opens before the effects of the children run, as these may set the focus.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    return lockScroll();
  }, [dialog]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is for its backdrop
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClose={onClose}
      onPointerDown={(event) => {
        isPressBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // A press may begin before the dialog opens, or inside it. The second click of a double click may hit
        // the backdrop, if the first one made the dialog smaller.
        const isBeside = event.target === event.currentTarget && isPressBeside.current;
        if (isBeside && event.detail < 2) event.currentTarget.close();
      }}
    >
      {children}
    </dialog>
  );
}
