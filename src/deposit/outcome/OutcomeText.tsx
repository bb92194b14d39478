import { LateIcon } from '~/ui/LateIcon';
import { RequestId } from '~/ui/RequestId';
import { ActionButton } from './ActionButton';
import type { Command } from './outcomeActions';
import type { OutcomeView } from './outcomeView';

type Props = {
  outcome: OutcomeView;
  /** The id of what says how long the main action has to wait. */
  waitId: string | undefined;
  onCommand: (command: Command) => void;
};

const icons = { ask: 'bolt', good: 'check', calm: 'clock', off: 'close', bad: 'alert' } as const;
const colors = {
  ask: 'bg-accent text-accent-ink',
  good: 'bg-accent-soft text-accent',
  calm: 'bg-raised text-ink-soft',
  off: 'bg-raised text-ink-soft',
  bad: 'bg-bad-soft text-bad',
} as const;

/** True if all that is left to do stands in the footer: to accept offers, and to follow them. */
export function isSent({ tone, action, secondary }: OutcomeView): boolean {
  const isGoing = tone !== 'bad' && secondary.length === 0;
  return isGoing && action.command.kind === 'showDeposits';
}

/** Title, cause and main action of an outcome. Screen readers announce a failure at once. */
export function OutcomeText({ outcome, waitId, onCommand }: Props) {
  const { tone, title, pay, cause, action, requestId } = outcome;
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className="mx-auto flex max-w-md flex-col items-center gap-3 px-2 pt-4 pb-2 text-center"
    >
      <span className={`grid size-14 place-items-center rounded-2xl text-2xl ${colors[tone]}`}>
        <LateIcon name={icons[tone]} />
      </span>
      <p className="text-lg font-semibold text-balance">{title}</p>
      {pay && <p className="font-semibold text-balance">{pay}</p>}
      <p className="text-sm text-balance text-ink-soft">{cause}</p>
      {!isSent(outcome) && (
        <ActionButton
          action={action}
          look={tone === 'off' ? 'quiet' : 'primary'}
          waitId={waitId}
          className="outcome-action"
          onCommand={onCommand}
        />
      )}
      <RequestId id={requestId} />
    </div>
  );
}
