import { PlainProblem } from '~/inventory/problems/PlainProblem';
import { createLatePart } from '~/ui/late/createLatePart';
import { LostCode } from '~/ui/late/LostCode';

/** Messages and notices about problems. */
export const InventoryProblems = createLatePart(
  () => import('~/inventory/problems/InventoryProblems'),
  (module) => module.InventoryProblems,
  PlainProblem,
);

/** The local filters. */
export const FilterArea = createLatePart(
  () => import('~/inventory/filterControls/FilterArea'),
  (module) => module.FilterArea,
  LostCode,
);

/** The chosen local filters, each with a button that removes it. */
export const FilterChips = createLatePart(
  () => import('~/inventory/filterControls/FilterChips'),
  (module) => module.FilterChips,
  LostCode,
);

/** The bulk tools and view options. */
export const ToolsSheet = createLatePart(
  () => import('~/inventory/tools/ToolsSheet'),
  (module) => module.ToolsSheet,
  LostCode,
);

/** The bounds of the price, in the toolbar of a wide window. */
export const PriceFields = createLatePart(
  () => import('~/inventory/filterControls/PriceFields'),
  (module) => module.PriceFields,
  LostCode,
);

/** The items on paper. No fallback: a browser without this code prints the page as it is. */
export const PrintedItems = createLatePart(
  () => import('~/inventory/status/PrintedItems'),
  (module) => module.PrintedItems,
  () => null,
);

/** The number of a game's items. No fallback: nobody misses it. */
export const GameCount = createLatePart(
  () => import('./GameCount'),
  (module) => module.GameCount,
  () => null,
);
