import { computeErrorWaitMs } from '~/assetpay/errors/errorRemedy';

/**
 * Settings of every cached read. No focus, reconnect or age causes a new read, as all players of a site share one rate
 * limit (docs/api.md, Rate limits). Failed reads are retried if that can help.
 */
export const readSettings = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  // A read that failed before the page was drawn would be repeated at once, whatever the failure.
  retryOnMount: false,
  // Comparing 10,000 items costs more than parsing them.
  structuralSharing: false,
  retry: (_failures: number, error: Error) => computeErrorWaitMs(error, 1) !== undefined,
  retryDelay: (failures: number, error: Error) => computeErrorWaitMs(error, failures + 1) ?? 0,
} as const;
