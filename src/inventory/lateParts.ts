import { PlainProblem } from '~/inventory/problems/PlainProblem';
import { createLatePart } from '~/ui/createLatePart';
import { PartStandIn } from './PartStandIn';

export const loadProblems = () => import('~/inventory/problems/InventoryProblems');

/** All that is said when something is wrong. */
export const InventoryProblems = createLatePart(
  loadProblems,
  (module) => module.InventoryProblems,
  PlainProblem,
);

/** The filters that this page makes itself. */
export const FilterArea = createLatePart(
  () => import('~/inventory/filterControls/FilterArea'),
  (module) => module.FilterArea,
  PartStandIn,
);

/** What of them is chosen. */
export const FilterChips = createLatePart(
  () => import('~/inventory/filterControls/FilterChips'),
  (module) => module.FilterChips,
  PartStandIn,
);

/** What picks many at once, and how the cards stand. */
export const ToolsSheet = createLatePart(
  () => import('~/inventory/tools/ToolsSheet'),
  (module) => module.ToolsSheet,
  PartStandIn,
);
