/** A cell: text, or a number that a spreadsheet may compute with. */
export type Cell = string | number | undefined;

/**
 * Signs by which a spreadsheet takes a text for a formula, the wide ones of East Asia too
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@＝＋－＠|%]/u;

/**
 * Writes a table as CSV (RFC 4180): lines end with CRLF, texts stand in quotes. A text that could be a formula begins
 * with an apostrophe, as items bear names that strangers gave them. The mark at the beginning tells Excel that it is UTF-8.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => `${row.map(toCell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function toCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  // A line break could begin a row of its own.
  const line = cell.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  const safe = formula.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}
