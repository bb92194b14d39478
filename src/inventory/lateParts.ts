import { PlainProblem } from '~/inventory/problems/PlainProblem';
import { createLatePart } from '~/ui/createLatePart';
import { LostCode } from '~/ui/LostCode';

/** All that is said when something is wrong. */
export const InventoryProblems = createLatePart(
  () => import('~/inventory/problems/InventoryProblems'),
  (module) => module.InventoryProblems,
  PlainProblem,
);

/** The filters that this page makes itself. */
export const FilterArea = createLatePart(
  () => import('~/inventory/filterControls/FilterArea'),
  (module) => module.FilterArea,
  LostCode,
);

/** What of them is chosen. */
export const FilterChips = createLatePart(
  () => import('~/inventory/filterControls/FilterChips'),
  (module) => module.FilterChips,
  LostCode,
);

/** What picks many at once, and how the cards stand. */
export const ToolsSheet = createLatePart(
  () => import('~/inventory/tools/ToolsSheet'),
  (module) => module.ToolsSheet,
  LostCode,
);
