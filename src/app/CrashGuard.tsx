import { Component, type ReactNode } from 'react';
import { FullPageProblem } from './FullPageProblem';
import { words } from './words';

type Props = { children: ReactNode };

/** Shows a readable page in place of a blank one after an error while rendering. */
export class CrashGuard extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <FullPageProblem {...words.crashed} /> : this.props.children;
  }
}
