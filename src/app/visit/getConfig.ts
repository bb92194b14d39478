import { type Config, ConfigError, parseConfig } from './config';

/** `config.json` did not arrive, as opposed to there being none: what it would have said is not known. */
export class ConfigLostError extends Error {}

/** ms before the second and the third try. */
const waitsMs = [500, 2_000];

/**
 * Reads `config.json`. A missing file means defaults; an unusable one rejects with a `ConfigError`. One that a
 * bad network or a server in trouble withholds is asked for three times before a `ConfigLostError`: with the
 * defaults the page would turn to another API, with another session.
 */
export async function getConfig(fetchFile: typeof fetch, wait = pause): Promise<Config> {
  for (const waitMs of [...waitsMs, undefined]) {
    const text = await readFile(fetchFile).catch(() => undefined);
    if (text !== undefined) return parseConfig(text === missing ? {} : parseJson(text));
    if (waitMs !== undefined) await wait(waitMs);
  }
  throw new ConfigLostError();
}

const missing = Symbol('missing');

async function readFile(fetchFile: typeof fetch): Promise<string | typeof missing | undefined> {
  const file = await fetchFile('config.json', { credentials: 'same-origin' });
  if (file.status >= 500 || file.status === 429) return undefined;
  // Some hosts refuse what is not there, and single-page hosts answer with the page itself.
  if (!file.ok || file.headers.get('Content-Type')?.includes('html')) return missing;
  return file.text();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(['config.json']);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
