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

/** Card sizes in rem, by the width of the grid: the first row whose `from` the grid reaches. */
const breakpoints = [
  { from: 100, minWidth: 13, cardHeight: 16.5, gap: 0.875 },
  { from: 38.75, minWidth: 10.75, cardHeight: 14.75, gap: 0.75 },
  { from: 0, minWidth: 9.375, cardHeight: 15, gap: 0.625 },
] as const;

/** Smaller cards. They leave out some facts that the details have. */
const compact = { minWidth: 7.125, cardHeight: 11.5, gap: 0.5 };

/** Cards of one line. */
const line = { minWidth: 28, cardHeight: 3.5, gap: 0.25 };

/** rem. From here on two cards stand beside each other: on the smallest phone each is 130 px wide. */
const pair = 16;

/**
 * As many columns as fit in `width` px, but at least two from 16 rem on, unless it is a list. `rem` is the font size of
 * the root in px: cards grow with the font, as their texts do.
 */
export function computeGridLayout(
  width: number,
  density: Density = 'comfortable',
  rem = 16,
): GridLayout {
  const size = findCardSize(width / rem, density);
  const gap = size.gap * rem;
  const cardHeight = size.cardHeight * rem;
  const least = density === 'list' || width < pair * rem ? 1 : 2;
  const columns = Math.max(least, Math.floor((width + gap) / (size.minWidth * rem + gap)));
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
