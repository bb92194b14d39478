import type { Results } from '../measure/results';
import { type Table, toTables } from './toTables';

/** Writes the contents of `bench/results.md`. */
export function toMarkdown(results: Results): string {
  const { run, seconds } = results;
  const head = [
    '# What `npm run bench` measured',
    '',
    `${run.date.slice(0, 10)}, commit ${run.commit}, in ${Math.round(seconds)} s.`,
    `Machine: ${run.machine}. ${run.versions}.`,
    '',
    'One headless Chromium draws everything in one run, in turn; 1,366 × 768 px. Figures are medians, with the middle',
    'half of the rounds in brackets; ratios are taken round by round against the hand-written DOM recycler, the limit of',
    'what a page can do. Milliseconds are this machine’s; ratios are what counts. The written text is in',
    '[docs/performance.md](../docs/performance.md).',
  ];
  const parts = toTables(results).map(toMarkdownTable);
  return `${[...head, ...parts].join('\n')}\n`;
}

function toMarkdownTable({ title, note, rows }: Table): string {
  const [heads = [], ...body] = rows;
  const lines = [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...body];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`);
  return ['', `## ${title}`, '', ...(note ? [note, ''] : []), ...table].join('\n');
}

/** Writes the same for a terminal. */
export function toPlainText(table: Table): string {
  const { title, rows } = table;
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return ['', title, ...lines].join('\n');
}
