/** Where cards stand: a plain grid of equal cards in rows of equal height. All lengths in px. */
export type GridLayout = {
  columns: number;
  cardWidth: number;
  cardHeight: number;
  gap: number;
  /** From the top of one row to the top of the next. */
  rowHeight: number;
};

/** By the width of the grid: from which width on, how wide a card is at least, and how high. */
const breakpoints = [
  { from: 1600, minWidth: 208, cardHeight: 292, gap: 14 },
  { from: 620, minWidth: 172, cardHeight: 262, gap: 12 },
  { from: 0, minWidth: 150, cardHeight: 252, gap: 10 },
] as const;

/** As many columns as fit, and never fewer than two: on the smallest phone a card is 130 px wide. */
export function toGridLayout(width: number): GridLayout {
  const rule = breakpoints.find(({ from }) => width >= from) ?? breakpoints[2];
  const { minWidth, cardHeight, gap } = rule;
  const columns = Math.max(2, Math.floor((width + gap) / (minWidth + gap)));
  const cardWidth = Math.max(0, (width - gap * (columns - 1)) / columns);
  return { columns, cardWidth, cardHeight, gap, rowHeight: cardHeight + gap };
}

/** The top left corner of a card, from the top left corner of the grid; `start` is the inline start. */
export function toCardPosition(index: number, layout: GridLayout): { start: number; top: number } {
  const column = index % layout.columns;
  const row = Math.floor(index / layout.columns);
  return { start: column * (layout.cardWidth + layout.gap), top: row * layout.rowHeight };
}
