/** Types of `securityHeaders.mjs`, which is plain JavaScript because it runs on a host without any tool. */
export function toSecurityHeaders(config: object): Record<string, string>;
export function toMetaPolicy(): string;
export const cacheControl: { hashed: string; other: string };
