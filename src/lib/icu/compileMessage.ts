import compile from 'icu-minify/compile';
import type { Kind, Message, Part } from '~/lib/language/formatMessage';

const kinds: readonly Kind[] = [1, 2, 4];

/** The compiler leaves it out. */
const withOffset = /,\s*plural\s*,\s*offset\s*:/;

/** Compiles an ICU message. Throws if it is none, or holds more than texts, numbers, plurals and selects. */
export function compileMessage(text: string): Message {
  if (withOffset.test(text)) throw new Error('An offset of a plural would be lost.');
  const message = toMessage(compile(text));
  if (message === 0) throw new Error(`“${text}” has # outside of a plural.`);
  return message;
}

function toMessage(compiled: unknown): Message | 0 {
  if (typeof compiled === 'string' || compiled === 0) return compiled;
  if (!Array.isArray(compiled)) throw new Error('Only texts are known here.');
  return compiled.map(toPart);
}

function toPart(node: unknown): Part {
  if (typeof node === 'string' || node === 0) return node;
  const [name, number, forms, ...more]: unknown[] = Array.isArray(node) ? node : [];
  if (typeof name !== 'string') throw new Error('An argument has a name.');
  if (number === undefined) return [name];
  const kind = kinds.find((one) => one === number);
  if (kind === undefined || more.length > 0 || (kind === 4 && forms !== undefined)) {
    throw new Error(`{${name}}: only texts, numbers, plurals and selects are known here.`);
  }
  if (forms === undefined) return [name, kind];
  const entries = Object.entries(Object(forms)).map(([form, own]) => [form, toMessage(own)]);
  return [name, kind, Object.fromEntries(entries)];
}
