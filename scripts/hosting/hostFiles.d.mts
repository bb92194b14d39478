/** Types of `hostFiles.mjs`, which is plain JavaScript because it runs on a host without any tool. */
export function toHeadersFile(config: object, path?: string): string;
export function toNginxHeaders(config: object): string;
