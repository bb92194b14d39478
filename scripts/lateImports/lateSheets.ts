/**
 * The style sheets that may stand in the one file of all late code (docs/decisions/0042). A sheet that styles highlights comes
 * alone, with the code that paints them: while a page has one, each element that appears is styled for it, too, which
 * made the style of a scroll a quarter dearer.
 */
export const lateSheets = /(?<!\/matchHighlights)\.css$/;
