import { Component, type ReactNode, Suspense } from 'react';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostMessage } from '~/ui/late/LostMessage';

/** Fetched after the first cards, as no network may be left when it is needed. */
export const CrashPage = createLatePart(
  () => import('./CrashPage'),
  (module) => module.CrashPage,
  LostMessage,
);

type Props = { children: ReactNode };

/** Shows a readable page in place of a blank one after an error while rendering. */
export class CrashGuard extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return (
      <Suspense>
        <CrashPage />
      </Suspense>
    );
  }
}
