/** ms after which the next letter starts a new text. */
const pauseMs = 700;

/** The text typed so far, and the time of its last letter (ms since 1970). */
export type TypeAhead = { text: string; at: number };

export function addLetter(before: TypeAhead, letter: string, now: number): TypeAhead {
  const text = now - before.at > pauseMs ? letter : before.text + letter;
  return { text: text.toLowerCase(), at: now };
}

/** True while a text is being typed. A space then belongs to it and does not pick. */
export function isTyping(before: TypeAhead, now: number): boolean {
  return before.text !== '' && now - before.at <= pauseMs;
}
