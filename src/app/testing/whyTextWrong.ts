/** Characters that turn the direction of what follows them, within a text or beyond its end. */
const turns = /[\u202a-\u202e\u2066-\u2069]/;

/** A pair that the page itself has put around a text, so that it turns nothing else. */
const isolated = /\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069/g;

/**
 * For tests: what is wrong with a text that the page shows, nothing by right. It is a text, of at most
 * `most` characters, it leaves the direction of its neighbours alone, and it names no value of the language.
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

/** The same for a text that must have something in it to see. */
export function whyTitleWrong(what: string, text: unknown, most: number): string[] {
  const isSeen = typeof text === 'string' && /[^\p{C}\p{Z}\p{DI}]/u.test(text);
  return [...whyTextWrong(what, text, most), ...(isSeen ? [] : [`${what} shows nothing`])];
}
