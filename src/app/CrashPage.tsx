import { FullPageProblem } from './FullPageProblem';

const words = {
  title: 'This page ran into a fault',
  cause:
    'Your items are safe. Load the page again: it keeps your picks and checks on any deposit that was under way.',
  action: 'Load again',
};

/** Replaces a page that has crashed. */
export function CrashPage() {
  return <FullPageProblem {...words} />;
}
