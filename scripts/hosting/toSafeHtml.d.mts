/** Types of `toSafeHtml.mjs`, which is plain JavaScript like the rest of what a build ends with. */
export function toSafeHtml(html: string, readFile: (name: string) => Uint8Array): string;
export function toIntegrity(bytes: Uint8Array): string;
