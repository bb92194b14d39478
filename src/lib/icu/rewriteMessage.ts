type Rewriting = {
  /** Changes each text between arguments. */
  text?: (text: string) => string;
  /** Changes an argument without forms: `money`, or `count, number`. */
  argument?: (inside: string) => string;
};

const same = (text: string) => text;
const inBraces = (inside: string) => `{${inside}}`;

/** Rewrites the texts and the arguments of an ICU message, those in the forms of a plural or a select included. */
export function rewriteMessage(message: string, rewriting: Rewriting): string {
  const { text = same } = rewriting;
  let written = '';
  for (let at = 0; at < message.length; ) {
    if (message[at] === '{') {
      const end = findEnd(message, at);
      written += rewriteArgument(message.slice(at + 1, end), rewriting);
      at = end + 1;
    } else {
      const next = message.indexOf('{', at);
      const end = next < 0 ? message.length : next;
      written += text(message.slice(at, end));
      at = end;
    }
  }
  return written;
}

/** The inside of a pair of braces: only the forms of a plural or a select hold text. */
function rewriteArgument(inside: string, rewriting: Rewriting): string {
  const [head] = /^\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/.exec(inside) ?? [];
  if (head === undefined) return (rewriting.argument ?? inBraces)(inside);
  let written = head;
  for (let at = head.length; at < inside.length; ) {
    const start = inside.indexOf('{', at);
    if (start < 0) break;
    const end = findEnd(inside, start);
    const form = rewriteMessage(inside.slice(start + 1, end), rewriting);
    written += `${inside.slice(at, start)}{${form}}`;
    at = end + 1;
  }
  return `{${written}}`;
}

/** The place of the brace that closes the one at `start`. */
function findEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A brace is not closed: ${text}`);
}
