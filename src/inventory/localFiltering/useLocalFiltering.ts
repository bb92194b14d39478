import { createLateModule } from '~/lib/createLateModule';
import { useLateModule } from '~/lib/useLateModule';
import type { LocalFiltering } from './localFiltering';

const code = createLateModule(() => import('./localFiltering'));

/**
 * Filters, sorts and stacks in memory, once the code is here. The plain list needs none of it, so the first
 * cards do not wait for it; until then the API answers the filters that it knows (docs/decisions/0017).
 */
export function useLocalFiltering(): LocalFiltering | undefined {
  return useLateModule(code).module?.localFiltering;
}
