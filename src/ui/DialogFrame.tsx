import { type ReactNode, type RefObject, use, useEffect, useRef } from 'react';
import { DialogContext } from './DialogContext';
import { ModalTitle } from './ModalTitle';

type Props = {
  /** What the dialog is called while it shows this. */
  title: string;
  /** Stays in sight below what scrolls. */
  footer: ReactNode;
  /** The scrolling part, for those who draw only what is in sight of it. */
  body?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** One step of a dialog: what scrolls between a title and a footer that stay. Takes the focus when it comes. */
export function DialogFrame({ title, footer, body, children }: Props) {
  const { id, close } = use(DialogContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus has gone with the step before.
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="dialog-frame">
      <div className="dialog-title">
        <ModalTitle id={id} title={title} heading={heading} onClose={close} />
      </div>
      <section
        ref={body}
        aria-labelledby={id}
        // A scrolling area must be reachable by keyboard where its content is not.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, scrollable region
        tabIndex={0}
        className="dialog-body"
      >
        {children}
      </section>
      <div className="dialog-footer">{footer}</div>
    </div>
  );
}
