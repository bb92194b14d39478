import { configReference } from '~/app/visit/configReference';

const toCode = (value: unknown) => `\`${JSON.stringify(value)}\``;

/** A list of values as inline code. */
const toList = (values: readonly unknown[]) => values.map(toCode).join(', ');

type KeyReference = (typeof configReference)[keyof typeof configReference];

function describeStandard({ value, unless }: KeyReference['standard']): string {
  const text = value === undefined ? 'none' : toCode(value);
  return unless === undefined ? text : `${text}, but ${unless}`;
}

function toSection([key, reference]: [string, KeyReference]): string {
  return `### \`${key}\`

${reference.meaning}

- Value: ${reference.values}.
- Default: ${describeStandard(reference.standard)}.
- For example: ${toList(reference.usable)}.
- Refused: ${toList(reference.refused)}.`;
}

/** A whole file, with the first example of each key. */
function toExample(): string {
  const entries = Object.entries(configReference).map(([key, { usable }]) => [key, usable[0]]);
  return JSON.stringify(Object.fromEntries(entries), null, 2);
}

const begin = '<!-- Written by scripts/reference/writeReference.mjs -->';
const end = '<!-- End of what is written -->';

/**
 * Puts what `configReference` says into docs/configuration.md, between its two marks.
 * @throws if the marks are missing
 */
export function toConfigDocument(document: string): string {
  const [head, rest] = document.split(begin);
  const tail = rest?.split(end)[1];
  if (head === undefined || tail === undefined) throw new Error('The marks are missing.');
  const sections = Object.entries(configReference).map(toSection);
  const example = `## A whole file\n\n\`\`\`json\n${toExample()}\n\`\`\``;
  return `${head}${begin}\n\n${[...sections, example].join('\n\n')}\n\n${end}${tail}`;
}
