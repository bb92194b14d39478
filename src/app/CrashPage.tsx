import { crashWords } from './crashWords';
import { FullPageProblem } from './FullPageProblem';

/** Replaces a page that has crashed. */
export function CrashPage() {
  return <FullPageProblem {...crashWords} />;
}
