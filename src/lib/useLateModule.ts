import { useEffect, useSyncExternalStore } from 'react';
import type { LateCode, LateState } from './createLateCode';

/** The module, once it is here, and its loss. It is fetched when a component first wants it. */
export function useLateModule<Module>(code: LateCode<Module>, isWanted = true): LateState<Module> {
  useEffect(() => {
    if (isWanted) code.fetch();
  }, [code, isWanted]);
  return useSyncExternalStore(code.subscribe, code.get);
}
