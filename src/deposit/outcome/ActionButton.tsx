import { buttonStyles } from '~/ui/buttonStyles';
import { ExternalLink } from '~/ui/ExternalLink';
import { LateIcon } from '~/ui/LateIcon';
import type { Deed, OutcomeAction } from './outcomeActions';

type Props = {
  action: OutcomeAction;
  look: keyof typeof buttonStyles;
  onDo: (deed: Deed) => void;
};

/** A way out of an outcome: a button, or a link to Steam. */
export function ActionButton({ action, look, onDo }: Props) {
  const { deed, label, isWaiting } = action;
  if (deed.kind === 'link') {
    return (
      <ExternalLink href={deed.href} className={buttonStyles[look]}>
        {label}
        <LateIcon name="link" />
      </ExternalLink>
    );
  }
  return (
    <button
      type="button"
      className={buttonStyles[look]}
      aria-disabled={isWaiting}
      // The second click of a double click was meant for the button that stood here before.
      onClick={(event) => !isWaiting && event.detail < 2 && onDo(deed)}
    >
      {isWaiting && (
        <span className="motion-safe:animate-spin">
          <LateIcon name="refresh" />
        </span>
      )}
      {label}
    </button>
  );
}
