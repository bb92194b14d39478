import { useId } from 'react';
import { words } from '~/trades/words';
import type { NotifyState } from './notifications';
import type { Notifications } from './useNotifications';

type Props = { notifications: Notifications };

const hints = {
  off: 'hint',
  on: 'hint',
  denied: 'denied',
  unsupported: 'unsupported',
} as const satisfies Record<NotifyState, string>;

/** Switches notifications on and off. Only this click makes the browser ask for its permission. */
export function NotifySwitch({ notifications }: Props) {
  const { state, toggle } = notifications;
  const id = useId();
  const isDisabled = state === 'denied' || state === 'unsupported';
  return (
    <div className="grid gap-1 border-t border-line pt-3">
      <button
        type="button"
        role="switch"
        aria-checked={state === 'on'}
        aria-disabled={isDisabled}
        aria-describedby={id}
        className="trade-switch"
        onClick={isDisabled ? undefined : toggle}
      >
        <span aria-hidden="true" className="trade-switch-track" />
        {words.notify.label}
      </button>
      <p id={id} className="max-w-prose text-xs text-pretty text-ink-soft">
        {words.notify[hints[state]]}
      </p>
    </div>
  );
}
