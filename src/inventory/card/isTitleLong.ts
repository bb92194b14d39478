/** Letters that surely fit one line, and two. */
const oneLine = 16;
const twoLines = 32;
/** Names of a series break badly, and differ at their end: they count as so many letters more. */
const series = 8;

/** True if the title may not fit its lines. It is then set smaller and shown whole. */
export function isTitleLong(title: string, hasTwoLines: boolean): boolean {
  return title.length + (title.includes('|') ? series : 0) > (hasTwoLines ? twoLines : oneLine);
}
