import { useEffect, useSyncExternalStore } from 'react';
import type { LateCode, LateState } from './createLateCode';

/** The state of a late module. Loads it once a component wants it. */
export function useLateModule<Module>(code: LateCode<Module>, isWanted = true): LateState<Module> {
  useEffect(() => {
    if (isWanted) code.fetch();
  }, [code, isWanted]);
  return useSyncExternalStore(code.subscribe, code.get);
}
