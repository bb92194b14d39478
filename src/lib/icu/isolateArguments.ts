import { rewriteMessage } from './rewriteMessage.ts';

/**
 * Puts each text that a message takes between isolates, as a name, a price or an id has a direction of its own: in a
 * sentence from right to left, `★ Karambit` would be shown as `Karambit ★`. Numbers need none. A mark after `™` keeps it
 * behind its word.
 */
export function isolateArguments(message: string): string {
  return rewriteMessage(message, {
    text: (text) => text.replaceAll('™', '™\u200E'),
    argument: (inside) => (inside.includes(',') ? `{${inside}}` : `\u2068{${inside}}\u2069`),
  });
}
