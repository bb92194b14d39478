import { Component, type ReactNode } from 'react';
import { FullPageProblem } from './FullPageProblem';
import { words } from './words';

type Props = { children: ReactNode };

/** A fault in drawing ends in a readable page, never in a blank one. */
export class CrashGuard extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <FullPageProblem {...words.crashed} /> : this.props.children;
  }
}
