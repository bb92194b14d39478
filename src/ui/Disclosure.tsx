import { type ReactNode, useId, useState } from 'react';
import { buttonStyles } from './buttonStyles';
import { LateIcon } from './LateIcon';

type Props = {
  /** Label of the button while the content is hidden; `hide` is its label while it is shown. */
  show: string;
  hide: string;
  isOpenAtFirst?: boolean;
  className?: string;
  /** Rendered only while it is shown. */
  children: () => ReactNode;
};

/** A button that shows and hides its content. */
export function Disclosure({ show, hide, isOpenAtFirst = false, className, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <div className="grid gap-3">
      <button
        type="button"
        className={`${className ?? buttonStyles.plain} justify-self-start text-start`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? hide : show}
        <LateIcon name={isOpen ? 'up' : 'down'} />
      </button>
      <div id={id} hidden={!isOpen} className="min-w-0">
        {isOpen && children()}
      </div>
    </div>
  );
}
