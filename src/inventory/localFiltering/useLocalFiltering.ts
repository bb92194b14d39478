import { createLateModule } from '~/lib/late/createLateModule';
import { useLateModule } from '~/lib/late/useLateModule';
import type { LocalFiltering } from './localFiltering';

const code = createLateModule(() => import('./localFiltering'));

/**
 * The code that filters, sorts and stacks in memory; `undefined` until it has loaded. The first cards need none of it
 * and do not wait. Until then the API answers the filters that it has (docs/decisions/0017).
 */
export function useLocalFiltering(): LocalFiltering | undefined {
  return useLateModule(code).module?.localFiltering;
}
