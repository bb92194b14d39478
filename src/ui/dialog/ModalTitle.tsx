import type { ReactNode, RefObject } from 'react';
import { LateIcon } from '~/ui/LateIcon';
import { words } from '~/ui/words';

type Props = {
  id: string;
  title: ReactNode;
  /** Lets the parent focus the title. */
  heading?: RefObject<HTMLHeadingElement | null>;
  onClose: () => void;
};

/** The title of a modal and its close button. */
export function ModalTitle({ id, title, heading, onClose }: Props) {
  return (
    <header className="flex items-start gap-3">
      <h2
        ref={heading}
        id={id}
        tabIndex={-1}
        className="min-w-0 flex-1 pt-2 text-lg font-semibold wrap-anywhere outline-none"
      >
        {title}
      </h2>
      <button
        type="button"
        className="-me-2 grid size-11 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
        aria-label={words.close}
        onClick={onClose}
      >
        <LateIcon name="close" />
      </button>
    </header>
  );
}
