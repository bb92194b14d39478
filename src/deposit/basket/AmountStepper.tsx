import { useState } from 'react';
import { LateIcon } from '~/ui/LateIcon';
import { contentsWords as words } from './contentsWords';

type Props = {
  name: string;
  amount: number;
  /** The most units that one deposit takes. */
  most: number;
  onAmount: (amount: number) => void;
};

const step =
  'grid size-11 place-items-center text-ink-soft hover:text-ink aria-disabled:text-ink-faint';

/** Sets the units of a stack: by steps, by typing, or all at once. */
export function AmountStepper({ name, amount, most, onAmount }: Props) {
  const [draft, setDraft] = useState<string>();
  const type = (text: string) => {
    setDraft(text);
    if (/^\d{1,5}$/.test(text) && Number(text) >= 1) onAmount(Number(text));
  };
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm">
      <div className="flex items-center rounded-lg border border-line-strong bg-surface">
        <button
          type="button"
          className={step}
          aria-label={words.fewer({ name })}
          aria-disabled={amount <= 1}
          onClick={() => onAmount(amount - 1)}
        >
          <LateIcon name="minus" />
        </button>
        <input
          className="h-11 w-12 bg-transparent text-center tabular-nums pointer-coarse:text-base"
          inputMode="numeric"
          role="spinbutton"
          aria-label={words.amount({ name })}
          aria-valuemin={1}
          aria-valuemax={most}
          aria-valuenow={amount}
          value={draft ?? String(amount)}
          onChange={(event) => type(event.target.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'ArrowUp') onAmount(amount + 1);
            if (event.key === 'ArrowDown') onAmount(amount - 1);
          }}
          onBlur={() => setDraft(undefined)}
        />
        <button
          type="button"
          className={step}
          aria-label={words.more({ name })}
          aria-disabled={amount >= most}
          onClick={() => onAmount(amount + 1)}
        >
          <LateIcon name="plus" />
        </button>
      </div>
      <span className="text-ink-soft tabular-nums">{words.ofMost({ most })}</span>
      {amount < most && (
        <button
          type="button"
          className="min-h-11 min-w-11 rounded-lg px-2 font-semibold text-accent hover:underline"
          aria-label={words.allOf({ name })}
          onClick={() => onAmount(most)}
        >
          {words.all}
        </button>
      )}
    </div>
  );
}
