import { compileMessage } from '../../src/lib/icu/compileMessage.ts';
import type { Translation } from './catalogue.ts';

/** The fixed parts of a message, without its arguments. */
function listParts(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (!Array.isArray(message)) return [];
  const parts: unknown[] = message;
  return parts.flatMap((part) => {
    if (!Array.isArray(part)) return listParts(part);
    const [, , forms]: unknown[] = part;
    return Object.values(Object(forms)).flatMap(listParts);
  });
}

/** A text from its first letter to its last. */
export function trimToLetters(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** All that a language says between the arguments of its texts, each part trimmed to its letters. */
export function listFixedParts(texts: Translation): Set<string> {
  return new Set(
    Object.values(texts)
      .flatMap((text) => listParts(compileMessage(text)))
      .map(trimToLetters),
  );
}
