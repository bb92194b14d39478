import type { buttonStyles } from '~/ui/buttonStyles';
import { GuardedButton } from '~/ui/GuardedButton';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';
import type { Deed, OutcomeAction } from './outcomeActions';

type Props = {
  action: OutcomeAction;
  look: keyof typeof buttonStyles;
  onDo: (deed: Deed) => void;
};

/** An action of an outcome: a button, or a link to Steam. */
export function ActionButton({ action, look, onDo }: Props) {
  const { deed, label, isWaiting } = action;
  if (deed.kind === 'link') {
    return (
      <GuardedLink href={deed.href} look={look}>
        {label}
        <LateIcon name="link" />
      </GuardedLink>
    );
  }
  return (
    <GuardedButton
      look={look}
      label={label}
      isBlocked={isWaiting}
      onPress={() => onDo(deed)}
      icon={isWaiting && <Spinner />}
    />
  );
}

function Spinner() {
  return (
    <span className="motion-safe:animate-spin">
      <LateIcon name="refresh" />
    </span>
  );
}
