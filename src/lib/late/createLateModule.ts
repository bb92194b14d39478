import { createLateCode, type LateCode } from './createLateCode';
import { followLost } from './lostModules';

/** Late code that holds functions. */
export type LateModule<Module> = LateCode<Module> & {
  /** Calls `act` with the module: now if it is loaded, else once it is. */
  use: (act: (module: Module) => void) => void;
};

/**
 * Late functions without a placeholder. Calls wait until the module has loaded. The loss of such modules is
 * shown once for all of them (`lostModules`).
 */
export function createLateModule<Module>(
  load: (again: string) => Promise<Module>,
): LateModule<Module> {
  const code = createLateCode(load);
  const waiting: ((module: Module) => void)[] = [];
  code.subscribe(() => {
    const { module } = code.get();
    if (module !== undefined) for (const act of waiting.splice(0)) act(module);
  });
  followLost(code);
  const use = (act: (module: Module) => void) => {
    const { module } = code.get();
    if (module !== undefined) return act(module);
    waiting.push(act);
    code.fetch();
  };
  return { ...code, use };
}
