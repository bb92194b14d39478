import { parseUrl } from '~/lib/parseUrl';
import { readObject } from '~/lib/readObject';

/** `config.json`, beside `index.html`, with every default filled in (docs/configuration.md). */
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
  /** The name of the market whose prices the site compares with. */
  marketName: string | undefined;
  /** A BCP 47 tag: the language of the page, if nobody else says one. */
  locale: string | undefined;
  /** Texts of the site by language and key, as the file has them: `adoptMessages.ts` reads them. */
  messages: Record<string, unknown> | undefined;
  /** The site's own unit, as the file has it: `adoptCurrency.ts` reads its fields. */
  currency: Record<string, unknown> | undefined;
  /** The looks of the page, as the file has them: `app/theme/wearTheme.ts` reads their fields. */
  theme: unknown;
  /** The page begins with sums, ids and QR codes out of sight. */
  streamer: boolean;
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

/**
 * Says of each key if a value can be used. No schema, as the library of schemas comes after the first cards
 * (docs/decisions/0035).
 */
const rules = {
  apiBaseUrl: isBaseAddress,
  authScheme: (value: unknown) => value === 'raw' || value === 'bearer',
  steamImageBaseUrl: isBaseAddress,
  tokenEndpoint: (value: unknown) => isText(value) && isWebAddress(toAbsolute(value)),
  parentOrigins: (value: unknown) => Array.isArray(value) && value.every(isOrigin),
  merchantId: (value: unknown) => isText(value) && /^\S{1,128}$/.test(value),
  allowLinkToken: isFlag,
  marketName: (value: unknown) => isText(value) && /^\S.{0,39}$/.test(value),
  locale: isText,
  messages: (value: unknown) => readObject(value) !== undefined,
  currency: (value: unknown) => readObject(value) !== undefined,
  streamer: isFlag,
  tradesPollMs: (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 100,
};

/** Throws a `ConfigError` that names every key with an unusable value. Unknown keys are ignored. */
export function parseConfig(value: unknown): Config {
  const file = readObject(value);
  if (file === undefined) throw new ConfigError(['config.json']);
  const wrong = Object.entries(rules).filter(
    ([key, isUsable]) => file[key] !== undefined && !isUsable(file[key]),
  );
  if (wrong.length > 0) throw new ConfigError(wrong.map(([key]) => key));
  const parentOrigins = Array.isArray(file.parentOrigins) ? file.parentOrigins.map(String) : [];
  const tokenEndpoint = toText(file.tokenEndpoint);
  const hasOwnSource = tokenEndpoint !== undefined || parentOrigins.length > 0;
  const imageBase = toText(file.steamImageBaseUrl) ?? defaults.steamImageBaseUrl;
  return {
    apiBaseUrl: toAbsolute(toText(file.apiBaseUrl) ?? defaults.apiBaseUrl).replace(/\/+$/, ''),
    authScheme: file.authScheme === 'bearer' ? 'bearer' : 'raw',
    steamImageBaseUrl: toAbsolute(imageBase).replace(/\/*$/, '/'),
    tokenEndpoint: tokenEndpoint && toAbsolute(tokenEndpoint),
    parentOrigins,
    merchantId: toText(file.merchantId),
    allowLinkToken:
      file.allowLinkToken === undefined ? !hasOwnSource : file.allowLinkToken === true,
    marketName: toText(file.marketName),
    locale: toText(file.locale),
    messages: readObject(file.messages),
    currency: readObject(file.currency),
    theme: file.theme,
    streamer: file.streamer === true,
    tradesPollMs: file.tradesPollMs === undefined ? undefined : Number(file.tradesPollMs),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}

function toText(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function isBaseAddress(value: unknown): boolean {
  return isText(value) && isWebAddress(toAbsolute(value)) && !/[?#\s]/.test(value);
}

function isOrigin(value: unknown): boolean {
  return isText(value) && isWebAddress(value) && new URL(value).origin === value;
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
