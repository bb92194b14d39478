import { buttonStyles } from '~/ui/buttonStyles';
import type { Remedies } from './FailureAction';
import { words } from './words';

type Props = { remedies: Remedies };

/** The network is so bad that even the words for it did not arrive. */
export function PlainProblem({ remedies }: Props) {
  return (
    <div role="alert" className="flex flex-col items-center gap-3 px-4 py-12 text-center">
      <p className="font-semibold">{words.offline.title}</p>
      <p className="text-sm text-ink-soft">{words.offline.cause}</p>
      <button type="button" className={buttonStyles.primary} onClick={remedies.retry}>
        {words.offline.action}
      </button>
    </div>
  );
}
