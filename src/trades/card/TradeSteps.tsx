import type { TradeStep } from '~/trades/describe/describeSteps';
import { words } from '~/trades/words';

type Props = { steps: readonly TradeStep[] };

/** The progress of a deposit as steps: side by side in a wide container, else in a column. */
export function TradeSteps({ steps }: Props) {
  return (
    <ol aria-label={words.steps.name} className="trade-steps">
      {steps.map(({ name, state, time }) => (
        <li
          key={name}
          className="trade-step"
          data-state={state}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="trade-step-name">{name}</span>
          <span className="sr-only"> · {words.steps.states[state]}</span>
          {time && <span className="trade-step-time">{time}</span>}
        </li>
      ))}
    </ol>
  );
}
