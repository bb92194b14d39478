import { FullPageProblem } from './FullPageProblem';
import { fullPageWords } from './fullPageWords';

/** Replaces a page that has crashed. */
export function CrashPage() {
  return <FullPageProblem {...fullPageWords.crashed} />;
}
