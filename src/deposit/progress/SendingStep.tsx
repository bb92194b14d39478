import { use } from 'react';
import type { Sender } from '~/deposit/sending/sender';
import type { Sending } from '~/deposit/sending/sending';
import { useNow } from '~/lib/useNow';
import { buttonStyles } from '~/ui/buttonStyles';
import { DialogContext } from '~/ui/dialog/DialogContext';
import { DialogFrame } from '~/ui/dialog/DialogFrame';
import { GuardedButton } from '~/ui/GuardedButton';
import { LateIcon } from '~/ui/LateIcon';
import { BatchRows } from './BatchRows';
import { describeSending, isStop, type SendingAction, type SendingView } from './describeSending';
import { sendingWords as words } from './sendingWords';

type Props = {
  sender: Sender;
  sending: Sending;
  onSignIn: () => void;
  onShowDeposits: () => void;
};

/** The state of a deposit while its outcome is uncertain, and the actions that are possible now. */
export function SendingStep({ sender, sending, onSignIn, onShowDeposits }: Props) {
  const { close } = use(DialogContext);
  const view = describeSending(sending, useNow(1_000));
  const commands = {
    stop: sender.stop,
    stopAfter: sender.stop,
    stopRepeating: sender.stop,
    checkNow: sender.hurry,
    showDeposits: onShowDeposits,
    signIn: onSignIn,
  } satisfies Record<SendingAction, () => void>;
  return (
    <DialogFrame
      title={view.name}
      footer={
        <div className="flex flex-wrap items-center gap-3">
          <button type="button" className={buttonStyles.quiet} onClick={close}>
            {words.close}
          </button>
          <p className="min-w-48 flex-1 text-xs text-pretty text-ink-soft">{view.note}</p>
        </div>
      }
    >
      <StageText view={view} />
      <div className="flex flex-wrap justify-center gap-2 empty:hidden">
        {view.actions.map((action) => (
          <GuardedButton
            key={toEffect(action)}
            look="quiet"
            label={words.actions[action]}
            subject={view.actions.map(toEffect).join()}
            onPress={commands[action]}
          />
        ))}
      </div>
      <BatchProgress view={view} />
      <BatchRows rows={view.rows} />
    </DialogFrame>
  );
}

/** Treats all kinds of stopping as one action, as the label may change while the player reaches for the button. */
function toEffect(action: SendingAction): string {
  return isStop(action) ? 'stop' : action;
}

const icons = { busy: 'refresh', ask: 'alert', doubt: 'search' } as const;
const colors = {
  busy: 'bg-accent-soft text-accent',
  ask: 'bg-warn-soft text-warn',
  doubt: 'bg-raised text-ink',
} as const;

function StageText({ view }: { view: SendingView }) {
  const { title, sentence, countdown, tone } = view;
  return (
    <div className="flex flex-col items-center gap-3 px-2 pt-6 text-center">
      <span className={`grid size-14 place-items-center rounded-2xl text-2xl ${colors[tone]}`}>
        <span className={tone === 'busy' ? 'motion-safe:animate-spin' : ''}>
          <LateIcon name={icons[tone]} />
        </span>
      </span>
      <div role="status" className="grid max-w-md gap-1.5">
        <p className="text-lg font-semibold text-balance">{title}</p>
        <p className="text-sm text-pretty text-ink-soft">{sentence}</p>
      </div>
      {/* Outside the live region, as it changes every second. */}
      {countdown && <p className="text-sm font-semibold tabular-nums">{countdown}</p>}
    </div>
  );
}

function BatchProgress({ view: { progress } }: { view: SendingView }) {
  if (progress === undefined) return null;
  const { text, done, of } = progress;
  return (
    <div className="grid gap-1.5 text-sm tabular-nums">
      <p className="text-center font-semibold">{text}</p>
      <div
        role="progressbar"
        aria-label={words.progressName}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={of}
        className="deposit-share"
        style={{ '--share': done / of }}
      />
    </div>
  );
}
