import './sheet.css';
import { type ReactNode, useId, useRef } from 'react';
import { Modal } from './Modal';
import { ModalTitle } from './ModalTitle';

type Props = {
  title: ReactNode;
  /** The id of a text that is read out with the title. */
  describedBy?: string;
  onClose: () => void;
  children: ReactNode;
};

/** A modal sheet: at the side of a wide window, at the bottom of a narrow one. */
export function Sheet({ title, describedBy, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <Modal
      dialog={dialog}
      labelledBy={id}
      describedBy={describedBy}
      className="sheet"
      onClose={onClose}
    >
      <div className="sheet-body">
        <ModalTitle id={id} title={title} onClose={() => dialog.current?.close()} />
        {children}
      </div>
    </Modal>
  );
}
