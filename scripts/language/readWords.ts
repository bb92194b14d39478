import { type ESTree, parseSync } from 'vite';

/** The texts that a module defines by `defineWords`. */
export type WordsFile = {
  /** ICU messages by their names, joined by dots, in the order of the file. */
  texts: ReadonlyMap<string, string>;
  /** The place of the argument of `defineWords` in the module. */
  start: number;
  end: number;
};

/** Reads the English texts of a module. `undefined` if it defines none. Throws if they are not plain texts. */
export function readWords(code: string): WordsFile | undefined {
  if (!code.includes('= defineWords(')) return undefined;
  const { program, errors } = parseSync('words.ts', code);
  if (errors[0]) throw new Error(errors[0].message);
  const [words, ...others] = program.body.flatMap(findArgument);
  if (words === undefined || others.length > 0) {
    throw new Error('A file defines words once, by `export const … = defineWords({ … })`.');
  }
  return { texts: new Map(listTexts(words, '')), start: words.start, end: words.end };
}

function findArgument(statement: ESTree.Statement | ESTree.Directive): ESTree.Argument[] {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  if (statement.declaration?.type !== 'VariableDeclaration') return [];
  return statement.declaration.declarations.flatMap(({ init }) =>
    init?.type === 'CallExpression' &&
    init.callee.type === 'Identifier' &&
    init.callee.name === 'defineWords'
      ? init.arguments
      : [],
  );
}

function listTexts(node: ESTree.Node, name: string): [string, string][] {
  if (node.type === 'TSSatisfiesExpression') return listTexts(node.expression, name);
  if (node.type === 'Literal' && typeof node.value === 'string') return [[name, node.value]];
  if (node.type !== 'ObjectExpression') throw new Error(`${name} is not a plain text.`);
  return node.properties.flatMap((property) => {
    if (property.type !== 'Property') throw new Error(`${name} holds more than texts.`);
    return listTexts(
      property.value,
      name === '' ? readKey(property) : `${name}.${readKey(property)}`,
    );
  });
}

function readKey({ key, computed }: ESTree.ObjectProperty): string {
  if (!computed && key.type === 'Identifier') return key.name;
  if (key.type === 'Literal' && typeof key.value === 'string') return key.value;
  throw new Error('The name of a text is written out.');
}
