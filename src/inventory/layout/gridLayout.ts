/** A grid of equal cards in rows of equal height. All lengths in px. */
export type GridLayout = {
  columns: number;
  cardWidth: number;
  cardHeight: number;
  gap: number;
  /** From the top of one row to the top of the next. */
  rowHeight: number;
};

/** Sizes of cards to choose from. */
export const densities = ['comfortable', 'compact', 'list'] as const;
export type Density = (typeof densities)[number];

/** Card sizes by the width of the grid: the first row whose `from` the grid reaches. */
const breakpoints = [
  { from: 1600, minWidth: 208, cardHeight: 264, gap: 14 },
  { from: 620, minWidth: 172, cardHeight: 236, gap: 12 },
  { from: 0, minWidth: 150, cardHeight: 240, gap: 10 },
] as const;

/** Smaller cards. They leave out some facts that the details have. */
const compact = { minWidth: 114, cardHeight: 184, gap: 8 };

/** Cards of one line. */
const line = { minWidth: 420, cardHeight: 56, gap: 4 };

/** As many columns as fit, but at least two unless it is a list: on the smallest phone a card is 130 px wide. */
export function computeGridLayout(width: number, density: Density = 'comfortable'): GridLayout {
  const { minWidth, cardHeight, gap } = findCardSize(width, density);
  const least = density === 'list' ? 1 : 2;
  const columns = Math.max(least, Math.floor((width + gap) / (minWidth + gap)));
  const cardWidth = Math.max(0, (width - gap * (columns - 1)) / columns);
  return { columns, cardWidth, cardHeight, gap, rowHeight: cardHeight + gap };
}

function findCardSize(width: number, density: Density) {
  if (density === 'list') return line;
  if (density === 'compact') return compact;
  return breakpoints.find(({ from }) => width >= from) ?? breakpoints[2];
}

/** The corner of a card in px from the corner of the grid; `start` is along the inline direction. */
export function computeCardPosition(
  index: number,
  layout: GridLayout,
): { start: number; top: number } {
  const column = index % layout.columns;
  const row = Math.floor(index / layout.columns);
  return { start: column * (layout.cardWidth + layout.gap), top: row * layout.rowHeight };
}
