/**
 * In place of what `useBaseQuery` of React Query asks about persisted clients, suspense and error boundaries: there are
 * none.
 */
export const useIsRestoring = () => false;
export const useQueryErrorResetBoundary = () => undefined;
export const ensureSuspenseTimers = () => undefined;
export const ensurePreventErrorBoundaryRetry = () => undefined;
export const useClearResetErrorBoundary = () => undefined;
export const shouldSuspend = () => false;
export const fetchOptimistic = () => undefined;
export const getHasError = () => false;
