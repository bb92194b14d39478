/** The dark modules of a QR code as one SVG path, one unit a module. Each run in a row is one rectangle. */
export function toQrPath(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => listRuns(row).map(([x, length]) => toBox(x, y, length))).join('');
}

function toBox(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}v1h-${length}z`;
}

function listRuns(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return [start, (end === -1 ? row.length : end) - start];
  });
}
