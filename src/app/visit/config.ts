import { parseUrl } from '~/lib/parseUrl';
import { z } from '~/lib/zod';

/** `config.json`, beside `index.html`, with every default filled in (README.md). */
export type Config = {
  /** Without a trailing slash. */
  apiBaseUrl: string;
  authScheme: 'raw' | 'bearer';
  /** With a trailing slash. */
  steamImageBaseUrl: string;
  /** Answers `{ "token": "…" }` to a `GET` with credentials. */
  tokenEndpoint: string | undefined;
  /** Origins that may embed the page. */
  parentOrigins: string[];
  /** If set, no token of another merchant is used. */
  merchantId: string | undefined;
  /** A token in the address may be used. By default only where the site has no source of its own. */
  allowLinkToken: boolean;
  /** ms from one read of open trades to the next, at first. */
  tradesPollMs: number | undefined;
};

/** `config.json` has values that cannot be used; `keys` names them for the page that is shown then. */
export class ConfigError extends Error {
  readonly keys: string[];
  constructor(keys: string[]) {
    super(`config.json: ${keys.join(', ')}`);
    this.keys = keys;
  }
}

const defaults = {
  apiBaseUrl: 'https://api.assetpay.gg',
  steamImageBaseUrl: 'https://community.akamai.steamstatic.com/economy/image/',
} as const;

const webAddress = z.string().check(z.refine((value) => isWebAddress(toAbsolute(value))));
const origin = z.string().check(z.refine(isOrigin));
const baseAddress = z
  .string()
  .check(z.refine((value) => isWebAddress(toAbsolute(value)) && !/[?#\s]/.test(value)));
const authScheme = z.string().check(z.refine((value) => value === 'raw' || value === 'bearer'));
const identifier = z.string().check(z.refine((value) => /^\S{1,128}$/.test(value)));
const milliseconds = z
  .unknown()
  .check(z.refine((value) => Number.isSafeInteger(value) && Number(value) >= 100));

const configSchema = z.object({
  apiBaseUrl: z.optional(baseAddress),
  authScheme: z.optional(authScheme),
  steamImageBaseUrl: z.optional(baseAddress),
  tokenEndpoint: z.optional(webAddress),
  parentOrigins: z.optional(z.array(origin)),
  merchantId: z.optional(identifier),
  allowLinkToken: z.optional(z.boolean()),
  tradesPollMs: z.optional(milliseconds),
});

/** Throws a `ConfigError` that names every key with an unusable value. Unknown keys are ignored. */
export function parseConfig(value: unknown): Config {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw new ConfigError(listKeys(parsed.error));
  const file = parsed.data;
  const imageBase = file.steamImageBaseUrl ?? defaults.steamImageBaseUrl;
  const parentOrigins = file.parentOrigins ?? [];
  const hasOwnSource = file.tokenEndpoint !== undefined || parentOrigins.length > 0;
  return {
    apiBaseUrl: toAbsolute(file.apiBaseUrl ?? defaults.apiBaseUrl).replace(/\/+$/, ''),
    authScheme: file.authScheme === 'bearer' ? 'bearer' : 'raw',
    steamImageBaseUrl: toAbsolute(imageBase).replace(/\/*$/, '/'),
    tokenEndpoint: file.tokenEndpoint && toAbsolute(file.tokenEndpoint),
    parentOrigins,
    merchantId: file.merchantId,
    allowLinkToken: file.allowLinkToken ?? !hasOwnSource,
    tradesPollMs: file.tradesPollMs === undefined ? undefined : Number(file.tradesPollMs),
  };
}

function listKeys(error: z.core.$ZodError): string[] {
  return [...new Set(error.issues.map((issue) => String(issue.path[0] ?? 'config.json')))];
}

function isOrigin(value: string): boolean {
  return isWebAddress(value) && new URL(value).origin === value;
}

/**
 * Makes a path of the page's own site (`/api`, `./token`) an address; everything else stays as it is. `//host`,
 * `/\host` and a tab in that place name another host.
 */
function toAbsolute(value: string): string {
  const page = globalThis.document?.baseURI;
  const isPath = /^\.{0,2}\/(?![/\\\s])/.test(value);
  return (isPath && parseUrl(value, page)?.href) || value;
}

function isWebAddress(value: string): boolean {
  const url = parseUrl(value);
  if (url === undefined) return false;
  const { protocol, hostname } = url;
  // Plain http only on this machine: over a network the token would travel unencrypted.
  const local =
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '127.0.0.1' ||
    hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && local);
}
