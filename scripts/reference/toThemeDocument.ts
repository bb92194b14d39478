import { controlPairs, fillPairs, textPairs } from '~/ui/theme/pairs';
import { tokenReference } from '~/ui/theme/tokenReference';
import { colourNames, colourTokens, plainTokens } from '~/ui/theme/tokens';

const begin = '<!-- Written by scripts/reference/writeReference.mjs -->';
const end = '<!-- End of what is written -->';

const pairs = [...textPairs, ...controlPairs, ...fillPairs];

/** A table of Markdown. */
function toTable(head: string[], rows: string[][]): string {
  const toRow = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [toRow(head), `|${'---|'.repeat(head.length)}`, ...rows.map(toRow)].join('\n');
}

/** The contrast that a colour has to have, and on what. */
function describePair(name: (typeof colourNames)[number]): string {
  const pair = pairs.find(({ colour }) => colour === name);
  if (pair === undefined) return '';
  const grounds = pair.grounds.map((ground) => `\`${colourTokens[ground].name}\``);
  return `${pair.need} : 1 on ${grounds.join(', ')}`;
}

/**
 * Puts the table of tokens into docs/theming.md, between its two marks.
 * @throws if the marks are missing
 */
export function toThemeDocument(document: string): string {
  const [head, rest] = document.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error('The marks are missing.');
  const colours = colourNames.map((name) => {
    const { name: token, dark, light } = colourTokens[name];
    const cells = [`\`--ap-${token}\``, tokenReference[name], `\`${dark}\``, `\`${light}\``];
    return [...cells, describePair(name)];
  });
  const plain = (['radius', 'font', 'logo'] as const).map((name) => [
    `\`--ap-${name}\``,
    tokenReference[name],
    `\`${plainTokens[name]}\``,
  ]);
  const tables = [
    toTable(['token', 'colours', 'dark', 'light', 'contrast'], colours),
    toTable(['token', 'decides', 'value'], plain),
  ];
  return `${head}${begin}\n\n${tables.join('\n\n')}\n\n${end}${tail}`;
}
