import type { Message } from '../../src/lib/language/formatMessage.ts';

/** The kinds of nodes in a message that `icu-minify` compiled. */
const kinds = new Map<unknown, 'select' | 'plural' | 'number'>([
  [1, 'select'],
  [2, 'plural'],
  [4, 'number'],
]);

type Found = {
  name: string;
  kind: 'text' | 'number' | 'select' | 'plural';
  forms: Record<string, unknown>;
};

/** The arguments of a message, each with the type of its value. */
export function listArguments(message: Message): Map<string, 'text' | 'number' | 'select'> {
  return new Map(
    listNodes(message).map(({ name, kind }) => [name, kind === 'plural' ? 'number' : kind]),
  );
}

/** The names of the forms of each plural or each select in a message. */
export function listChoices(message: Message, kind: 'plural' | 'select'): string[][] {
  return listNodes(message).flatMap((node) =>
    node.kind === kind ? [Object.keys(node.forms)] : [],
  );
}

function listNodes(message: unknown): Found[] {
  if (!Array.isArray(message)) return [];
  const nodes: unknown[] = message;
  return nodes.flatMap((node): Found[] => {
    if (!Array.isArray(node)) return [];
    const [name, kind, forms]: unknown[] = node;
    const found: Found = {
      name: String(name),
      kind: kinds.get(kind) ?? 'text',
      forms: Object(forms),
    };
    return [found, ...Object.values(found.forms).flatMap(listNodes)];
  });
}
