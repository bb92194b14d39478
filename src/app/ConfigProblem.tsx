import { ConfigError } from '~/app/visit/config';
import { ConfigLostError } from '~/app/visit/getConfig';
import { configWords } from './configWords';
import { FullPageProblem } from './FullPageProblem';

/** Replaces the page when it cannot start: mostly its configuration is wrong or did not arrive. */
export function ConfigProblem({ error }: { error: unknown }) {
  return <FullPageProblem {...describeProblem(error)} />;
}

function describeProblem(error: unknown): { title: string; cause: string; action: string } {
  const { failed, lost, wrong } = configWords;
  if (error instanceof ConfigLostError) {
    const { title, cause, answers, status, action } = lost;
    const answer = typeof error.answer === 'number' ? status(error.answer) : answers[error.answer];
    return { title, cause: cause(answer), action };
  }
  if (error instanceof ConfigError) return { ...wrong, cause: wrong.cause(error.keys.join(', ')) };
  // No fault of the site: an old browser lacks a function.
  return failed;
}
