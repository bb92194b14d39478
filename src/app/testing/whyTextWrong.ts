/** Characters that change the direction of the text after them, even beyond its end. */
const turns = /[\u202a-\u202e\u2066-\u2069]/;

/** An isolating pair that the page puts around a text, so that it changes nothing outside. */
const isolated = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/**
 * For tests: lists what is wrong with a text that the page shows. A good one is a string of at most `most`
 * characters, changes no direction outside itself, and contains no `undefined`, `NaN` or the like.
 */
export function whyTextWrong(what: string, text: unknown, most: number): string[] {
  if (typeof text !== 'string') return [`${what} is no text: ${String(text)}`];
  const start = JSON.stringify(text.slice(0, 60));
  return [
    text.length <= most || `${what} has ${text.length} characters: ${start}`,
    !turns.test(text.replace(isolated, '')) || `${what} turns its neighbours: ${start}`,
    !/undefined|NaN|Infinity|∞|\[object/.test(text) || `${what} names no thing: ${start}`,
  ].filter((fault) => fault !== true);
}

/** The same, and the text must have a visible character. */
export function whyTitleWrong(what: string, text: unknown, most: number): string[] {
  const isSeen = typeof text === 'string' && /[^\p{C}\p{Z}\p{DI}]/u.test(text);
  return [...whyTextWrong(what, text, most), ...(isSeen ? [] : [`${what} shows nothing`])];
}
