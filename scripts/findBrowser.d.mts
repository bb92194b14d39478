/** Types of `findBrowser.mjs`, which is plain JavaScript because it runs before any tool. */
export function findBrowser(): Promise<string | undefined>;
