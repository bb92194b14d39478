import type { Message } from '~/lib/language/formatMessage';

/** The arguments of a message by name: the type of each, or the choices of a select, sorted. */
export type Shape = Readonly<Record<string, 'text' | 'number' | readonly string[]>>;

/** The kinds of nodes in a message that `icu-minify` compiled. */
const kinds = new Map<unknown, 'select' | 'plural' | 'number'>([
  [1, 'select'],
  [2, 'plural'],
  [4, 'number'],
]);

type Found = {
  name: string;
  kind: 'text' | 'number' | 'select' | 'plural';
  /** The names of the forms of a plural or a select, sorted. */
  forms: readonly string[];
};

/** Every argument of a message, those in the forms of a plural or a select included, as often as it stands there. */
export function listArguments(message: unknown): Found[] {
  if (!Array.isArray(message)) return [];
  const nodes: unknown[] = message;
  return nodes.flatMap((node): Found[] => {
    if (!Array.isArray(node)) return [];
    const [name, kind, forms]: unknown[] = node;
    const entries = Object.entries<unknown>(Object(forms));
    const found: Found = {
      name: String(name),
      kind: kinds.get(kind) ?? 'text',
      forms: entries.map(([form]) => form).sort(),
    };
    return [found, ...entries.flatMap(([, form]) => listArguments(form))];
  });
}

/** The arguments that a message needs. */
export function readShape(message: Message): Shape {
  return Object.fromEntries(listArguments(message).map((found) => [found.name, toType(found)]));
}

function toType({ kind, forms }: Found): Shape[string] {
  if (kind === 'select') return forms;
  return kind === 'text' ? 'text' : 'number';
}
