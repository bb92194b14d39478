import { ConfigError } from '~/app/visit/config';
import { ConfigLostError } from '~/app/visit/getConfig';
import { FullPageProblem } from './FullPageProblem';
import { fullPageWords } from './fullPageWords';

/** Replaces the page when it cannot start: mostly its configuration is wrong or did not arrive. */
export function ConfigProblem({ error }: { error: unknown }) {
  return <FullPageProblem {...describeProblem(error)} />;
}

function describeProblem(error: unknown): { title: string; cause: string } {
  const { failed, lost, wrong } = fullPageWords;
  if (error instanceof ConfigLostError) {
    const { title, cause, answers, status } = lost;
    const answer =
      typeof error.answer === 'number'
        ? status({ status: String(error.answer) })
        : answers[error.answer];
    return { title, cause: cause({ answer }) };
  }
  if (error instanceof ConfigError) {
    return { title: wrong.title, cause: wrong.cause({ keys: error.keys.join(', ') }) };
  }
  // No fault of the site: an old browser lacks a function.
  return failed;
}
