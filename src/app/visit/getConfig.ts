import { type Config, ConfigError, parseConfig } from './config';

/** An answer that is not `config.json`, nor says that there is none. A number is its status. */
export type WrongAnswer = number | 'network' | 'redirect' | 'empty' | 'markup';

/** `config.json` did not arrive. It may exist, so that the defaults are no substitute. */
export class ConfigLostError extends Error {
  readonly answer: WrongAnswer;
  constructor(answer: WrongAnswer) {
    super(`config.json: ${answer}`);
    this.answer = answer;
  }
}

/** ms before each try. */
const waitsMs = [0, 500, 2_000];

/**
 * Reads `config.json`. The defaults send the token to another API than a lost file may name, so only a
 * missing file means defaults (docs/decisions/0025-only-404-means-no-configuration.md):
 *
 * | answer | meaning |
 * |---|---|
 * | 404, 410 | there is no file: the defaults |
 * | JSON with usable values | the configuration |
 * | JSON with an unusable value, or text that is no JSON | rejects with a `ConfigError` at once |
 * | any other status, a redirect, markup, nothing, no answer | tried three times, then a `ConfigLostError` |
 */
export async function getConfig(fetchFile: typeof fetch, wait = pause): Promise<Config> {
  let wrong: WrongAnswer = 'network';
  for (const waitMs of waitsMs) {
    if (waitMs > 0) await wait(waitMs);
    const answer = await readAnswer(fetchFile).catch(() => ({ wrong: 'network' }) as const);
    if ('text' in answer) return parseConfig(parseJson(answer.text));
    wrong = answer.wrong;
  }
  throw new ConfigLostError(wrong);
}

async function readAnswer(
  fetchFile: typeof fetch,
): Promise<{ text: string } | { wrong: WrongAnswer }> {
  // The request that index.html preloads. WebKit takes a preload for no `fetch` in the mode `cors`.
  const file = await fetchFile('config.json', { mode: 'no-cors', credentials: 'include' });
  // A page for signing in answers in place of the file. That of another origin is opaque.
  if (file.redirected || file.type === 'opaque') return { wrong: 'redirect' };
  if (file.status === 404 || file.status === 410) return { text: '{}' };
  if (!file.ok) return { wrong: file.status };
  const text = (await file.text()).trim();
  if (text === '') return { wrong: 'empty' };
  return text.startsWith('<') ? { wrong: 'markup' } : { text };
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
