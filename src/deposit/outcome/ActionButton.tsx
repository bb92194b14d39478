import type { buttonStyles } from '~/ui/buttonStyles';
import { GuardedButton } from '~/ui/GuardedButton';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';
import type { Command, OutcomeAction } from './outcomeActions';

type Props = {
  action: OutcomeAction;
  look: keyof typeof buttonStyles;
  onCommand: (command: Command) => void;
};

/** An action of an outcome: a button, or a link to Steam. */
export function ActionButton({ action, look, onCommand }: Props) {
  const { command, label, isWaiting } = action;
  if (command.kind === 'link') {
    return (
      <GuardedLink href={command.href} look={look}>
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
      onPress={() => onCommand(command)}
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
