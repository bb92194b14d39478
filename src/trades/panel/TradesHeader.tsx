import { formatNumber } from '~/lib/language/formatNumber';
import type { TradesView } from '~/trades/describe/describeTrades';
import type { TradesFailure } from '~/trades/describe/describeTradesFailure';
import { words } from '~/trades/words';
import { failureWords } from '~/ui/failureWords';
import { headerWords } from './headerWords';
import { type TradesRemedies, TradesRetry } from './TradesRetry';

type Props = {
  view: TradesView;
  isOpen: boolean;
  onOpen: () => void;
  remedies: TradesRemedies;
};

const marks = {
  ask: 'bg-accent text-accent-ink',
  calm: 'bg-raised text-ink',
  bad: 'bg-bad-soft text-bad',
} as const;

/** The button that opens the deposits, in the header of the page. Its size is fixed, so that nothing beside it moves. */
export function TradesHeader({ view, isOpen, onOpen, remedies }: Props) {
  const { failure } = view;
  const isAlone = !isOpen && view.isFailed && failure !== undefined && !failure.isShownByInventory;
  const count = view.open.length;
  return (
    <div className="trades-header">
      <h2>
        <button
          type="button"
          className="trades-toggle"
          data-tone={view.tone}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={onOpen}
        >
          {headerWords.deposits}
          {(count > 0 || view.tone === 'bad') && (
            <span className={`trades-count tone-mark ${marks[view.tone]}`}>
              <span aria-hidden={count > 0}>{count > 0 ? formatNumber(count) : '!'}</span>
              {count > 0 && <span className="sr-only"> {words.open({ count })}</span>}
            </span>
          )}
        </button>
      </h2>
      {isAlone ? (
        <FailureLine failure={failure} remedies={remedies} />
      ) : (
        <p aria-live="polite" className="trades-summary">
          {view.summary}
        </p>
      )}
    </div>
  );
}

type FailureProps = { failure: TradesFailure; remedies: TradesRemedies };

/** A failure in one line. Narrow windows have no room for it: there the mark is visible, and the drawer has the rest. */
function FailureLine({ failure, remedies }: FailureProps) {
  const { title, cause, requestId } = failure;
  return (
    <div role="alert" className="trades-failure">
      <div className="min-w-0">
        <p className="truncate text-sm font-semibold">{title}</p>
        <p className="truncate text-xs text-ink-soft">
          {cause} {requestId && <span>{failureWords.requestId({ id: requestId })}</span>}
        </p>
      </div>
      <div className="max-2xl:hidden">
        <TradesRetry failure={failure} remedies={remedies} />
      </div>
    </div>
  );
}
