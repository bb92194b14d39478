import { type ESTree, parseSync } from 'vite';

/** The functions that define texts. */
const definers = ['defineWords', 'defineTerms'] as const;

/** The texts that a module defines. */
export type WordsFile = {
  definer: (typeof definers)[number];
  /** ICU messages by their names, joined by dots, in the order of the file. Terms are named by themselves. */
  texts: ReadonlyMap<string, string>;
  /** The place of their literal in the module. */
  start: number;
  end: number;
};

/** Reads the English texts of a module. `undefined` if it defines none. Throws if they are not plain texts. */
export function readWords(code: string): WordsFile | undefined {
  const definer = definers.find((name) => code.includes(`= ${name}(`));
  if (definer === undefined) return undefined;
  const { program, errors } = parseSync('words.ts', code);
  if (errors[0]) throw new Error(errors[0].message);
  const [words, ...others] = program.body.flatMap((statement) => findArgument(statement, definer));
  if (words === undefined || others.length > 0) {
    throw new Error(`A file defines texts once, by \`export const … = ${definer}(…)\`.`);
  }
  const texts = definer === 'defineTerms' ? listTerms(words) : listTexts(words, '');
  return { definer, texts: new Map(texts), start: words.start, end: words.end };
}

function findArgument(
  statement: ESTree.Statement | ESTree.Directive,
  definer: string,
): ESTree.Argument[] {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  if (statement.declaration?.type !== 'VariableDeclaration') return [];
  return statement.declaration.declarations.flatMap(({ init }) =>
    init?.type === 'CallExpression' &&
    init.callee.type === 'Identifier' &&
    init.callee.name === definer
      ? init.arguments
      : [],
  );
}

function listTerms(list: ESTree.Node): [string, string][] {
  if (list.type !== 'ArrayExpression') throw new Error('Terms are an array of texts.');
  return list.elements.map((term) => {
    if (term?.type === 'Literal' && typeof term.value === 'string') return [term.value, term.value];
    throw new Error('A term is a plain text.');
  });
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
  // An object would put a name of digits before all others, and texts are found by their order.
  if (key.type === 'Literal' && typeof key.value === 'string' && !/^\d+$/.test(key.value)) {
    return key.value;
  }
  throw new Error('The name of a text is written out, and has more than digits.');
}
