import { type ReactNode, type RefObject, use, useEffect, useRef } from 'react';
import { StepContents } from '~/ui/usePressGuard';
import { DialogContext } from './DialogContext';
import { ModalTitle } from './ModalTitle';

type Props = {
  /** Names the dialog while this frame is shown. */
  title: string;
  /** All that a press relies on, as one text: when it changes, guarded controls settle again. */
  contents?: string;
  /** Stays visible below the scrolling body. */
  footer: ReactNode;
  /** The scrolling element, for content that renders only its visible rows. */
  body?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** One step of a dialog: a scrolling body between a fixed title and footer. Takes the focus on mount. */
export function DialogFrame({ title, contents = '', footer, body, children }: Props) {
  const { id, close } = use(DialogContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The focused element was unmounted with the previous step.
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
        <StepContents value={contents}>{children}</StepContents>
      </section>
      <div className="dialog-footer">
        <StepContents value={contents}>{footer}</StepContents>
      </div>
    </div>
  );
}
