import './dialog.css';
import { type ReactNode, useCallback, useId, useMemo, useRef } from 'react';
import { DialogContext } from './DialogContext';
import { Modal } from './Modal';

type Props = {
  onClose: () => void;
  /** A `DialogFrame`. Replacing it by another shows the next step of the same dialog. */
  children: ReactNode;
};

/** A modal for a decision: centred in a wide window, at the bottom of a narrow one. */
export function Dialog({ onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = useCallback(() => dialog.current?.close(), []);
  const context = useMemo(() => ({ id, close }), [id, close]);
  return (
    <Modal dialog={dialog} labelledBy={id} className="dialog" onClose={onClose}>
      <DialogContext value={context}>{children}</DialogContext>
    </Modal>
  );
}
