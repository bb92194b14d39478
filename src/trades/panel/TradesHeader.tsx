import type { TradesView } from '~/trades/describe/describeTrades';
import type { TradesFailure } from '~/trades/describe/describeTradesFailure';
import { words } from '~/trades/words';
import { buttonStyles } from '~/ui/buttonStyles';
import { failureWords } from '~/ui/failureWords';
import { LateIcon } from '~/ui/LateIcon';
import { type TradesRemedies, TradesRetry } from './TradesRetry';

type Props = {
  view: TradesView;
  isOpen: boolean;
  /** The id of the element that the button shows. */
  controls: string;
  onToggle: () => void;
  remedies: TradesRemedies;
};

const marks = { ask: 'bg-accent', calm: 'hidden', bad: 'bg-bad' } as const;

/** The always visible line of the panel. Its height is fixed, so that nothing below it moves. */
export function TradesHeader({ view, isOpen, controls, onToggle, remedies }: Props) {
  const { failure } = view;
  const isAlone = !isOpen && view.isFailed && failure !== undefined && !failure.isShownByInventory;
  return (
    <header className="flex h-12 items-center gap-2 ps-3 pe-1 sm:gap-3 sm:ps-4">
      {isAlone ? (
        <FailureLine failure={failure} remedies={remedies} />
      ) : (
        <div className="flex min-w-0 flex-1 flex-col sm:flex-row sm:items-baseline sm:gap-3">
          <h2 className="text-sm font-semibold">{words.region}</h2>
          <p
            aria-live="polite"
            className={`min-w-0 text-xs sm:text-sm ${view.tone === 'ask' ? 'font-semibold text-ink' : 'text-ink-soft'}`}
          >
            {/* Remounted with each tone: a dot that appears must not move the words beside it. */}
            <span key={view.tone} className="flex items-center gap-2">
              <span className={`tone-mark size-2 shrink-0 rounded-full ${marks[view.tone]}`} />
              <span className="truncate tabular-nums">{view.summary}</span>
            </span>
          </p>
        </div>
      )}
      <button
        type="button"
        className={`${buttonStyles.plain} shrink-0 px-3`}
        aria-expanded={isOpen}
        aria-controls={controls}
        aria-label={isOpen ? words.hideAll : words.showAll}
        onClick={onToggle}
      >
        <span className={`max-sm:hidden ${view.tone === 'ask' ? 'text-ink' : ''}`}>
          {isOpen ? words.hide : words.show}
        </span>
        <LateIcon name={isOpen ? 'up' : 'down'} />
      </button>
    </header>
  );
}

type FailureProps = { failure: TradesFailure; remedies: TradesRemedies };

/** A failure in one line. The open panel shows its whole text. */
function FailureLine({ failure, remedies }: FailureProps) {
  const { title, cause, requestId } = failure;
  return (
    <div role="alert" className="flex min-w-0 flex-1 items-center gap-2">
      <h2 className="text-sm font-semibold max-sm:sr-only">{words.region}</h2>
      <span className="size-2 shrink-0 rounded-full bg-bad" />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-semibold">{title}</p>
        <p className="truncate text-xs text-ink-soft">
          {cause} {requestId && <span>{failureWords.requestId(requestId)}</span>}
        </p>
      </div>
      <TradesRetry failure={failure} remedies={remedies} isCompact />
    </div>
  );
}
