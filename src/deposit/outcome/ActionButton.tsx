import type { buttonStyles } from '~/ui/buttonStyles';
import { GuardedButton } from '~/ui/GuardedButton';
import { GuardedLink } from '~/ui/GuardedLink';
import { LateIcon } from '~/ui/LateIcon';
import type { Command, OutcomeAction } from './outcomeActions';

type Props = {
  action: OutcomeAction;
  look: keyof typeof buttonStyles;
  /** The id of what says how long a press has to wait. */
  waitId?: string | undefined;
  className?: string | undefined;
  onCommand: (command: Command) => void;
};

/** An action of an outcome: a button, or a link to Steam. */
export function ActionButton({ action, look, waitId, className, onCommand }: Props) {
  const { command, label, isWaiting } = action;
  if (command.kind === 'link') {
    return (
      <GuardedLink href={command.href} look={look} className={className}>
        {label}
        <LateIcon name="link" />
      </GuardedLink>
    );
  }
  return (
    <GuardedButton
      look={look}
      label={label}
      isBlocked={isWaiting || waitId !== undefined}
      describedBy={waitId}
      className={className}
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
