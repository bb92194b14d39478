import './sheet.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Icon } from './Icon';
import { words } from './words';

type Props = { title: string; onClose: () => void; children: ReactNode };

/** A modal sheet: at the side of a wide window, from the bottom of a narrow one. The browser keeps the focus. */
export function Sheet({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; this is for its backdrop
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className="grid gap-4 p-5">
        <header className="flex items-start gap-3">
          <h2 id={id} className="min-w-0 flex-1 pt-2 text-lg font-semibold break-words">
            {title}
          </h2>
          <button
            type="button"
            className="-me-2 grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
            aria-label={words.close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
