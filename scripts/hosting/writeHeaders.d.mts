/** Types of `writeHeaders.mjs`, which is plain JavaScript because it runs on a host without any tool. */
export function writeHeaders(folder: string, path?: string): string[];
