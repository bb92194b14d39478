import { createLateCode, type LateCode } from './createLateCode';
import { followLost } from './lostModules';

/** Functions that come late. */
export type LateModule<Module> = LateCode<Module> & {
  /** Does something with them: now if they are here, else once they are. */
  use: (act: (module: Module) => void) => void;
};

/**
 * Functions that nothing stands in for while they are away. Their loss is said once for all of them
 * (`lostModules`); what was asked of them is done when they arrive.
 */
export function createLateModule<Module>(load: () => Promise<Module>): LateModule<Module> {
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
