/** ms after which the next letter begins a new word. */
const pauseMs = 700;

/** What has been typed at the grid so far, and when its last letter came. */
export type TypeAhead = { text: string; at: number };

export function toTyped(before: TypeAhead, letter: string, now: number): TypeAhead {
  const text = now - before.at > pauseMs ? letter : before.text + letter;
  return { text: text.toLowerCase(), at: now };
}

/** Whether a word is being typed, so that a blank belongs to it and does not pick. */
export function isTyping(before: TypeAhead, now: number): boolean {
  return before.text !== '' && now - before.at <= pauseMs;
}
