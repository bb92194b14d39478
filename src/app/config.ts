import { z } from '~/lib/zod';

/** `config.json`, beside `index.html`, with every default filled in (design.md 4.2). */
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
  /** ms; the first interval of following trades. */
  tradesPollMs: number | undefined;
};

/** A value of `config.json` that cannot be used; the page that is shown names it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly keys: string[];
  constructor(keys: string[]) {
    super(`config.json: ${keys.join(', ')}`);
    this.keys = keys;
  }
}

const webAddress = z.string().check(z.refine(isWebAddress));
const origin = webAddress.check(z.refine((value) => new URL(value).origin === value));

const configSchema = z.object({
  apiBaseUrl: z._default(webAddress, 'https://api.assetpay.gg'),
  authScheme: z._default(z.enum(['raw', 'bearer']), 'raw'),
  steamImageBaseUrl: z._default(
    webAddress,
    'https://community.akamai.steamstatic.com/economy/image/',
  ),
  tokenEndpoint: z.optional(webAddress),
  parentOrigins: z._default(z.array(origin), []),
  tradesPollMs: z.optional(z.number().check(z.int(), z.gte(1000))),
});

/** Reads `config.json`. A missing file means defaults; an unusable one rejects with a `ConfigError`. */
export async function getConfig(fetchFile: typeof fetch): Promise<Config> {
  const file = await fetchFile('config.json', { credentials: 'same-origin' }).catch(
    () => undefined,
  );
  // Single-page hosts answer a missing file with the page itself.
  if (!file?.ok || file.headers.get('Content-Type')?.includes('html')) return parseConfig({});
  const text = await file.text();
  try {
    return parseConfig(JSON.parse(text));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(['config.json']);
  }
}

/** Throws a `ConfigError` that names every key with an unusable value. Unknown keys are ignored. */
export function parseConfig(value: unknown): Config {
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw new ConfigError(toKeys(parsed.error));
  const { apiBaseUrl, steamImageBaseUrl, tokenEndpoint, tradesPollMs, ...rest } = parsed.data;
  return {
    ...rest,
    apiBaseUrl: apiBaseUrl.replace(/\/+$/, ''),
    steamImageBaseUrl: steamImageBaseUrl.replace(/\/*$/, '/'),
    tokenEndpoint,
    tradesPollMs,
  };
}

function toKeys(error: z.core.$ZodError): string[] {
  return [...new Set(error.issues.map((issue) => String(issue.path[0] ?? 'config.json')))];
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  // Plain http only where no network is in between: a token must not travel in the clear.
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return protocol === 'https:' || (protocol === 'http:' && local);
}
