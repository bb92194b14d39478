import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config';
import { ConfigLostError, getConfig, type WrongAnswer } from './getConfig';

/** Reads what `answer` gives, without waiting between tries. */
function get(answer: () => Promise<Response>) {
  const waits: number[] = [];
  const config = getConfig(answer, async (ms) => {
    waits.push(ms);
  });
  return Object.assign(config, { waits });
}

const json = { 'Content-Type': 'application/json' };

test('the file is asked for beside the page, and read', async () => {
  const asked: string[] = [];
  const config = await getConfig(async (input) => {
    asked.push(String(input));
    return Response.json({ authScheme: 'bearer' });
  });
  expect(asked).toEqual(['config.json']);
  expect(config.authScheme).toBe('bearer');
});

test.each([404, 410])(
  'status %i says that there is no file, which means defaults',
  async (status) => {
    const reading = get(async () => new Response('Not found', { status }));
    await expect(reading).resolves.toEqual(parseConfig({}));
  },
);

test.each([
  ['broken off', '{"apiBaseUrl": "https://api'],
  ['null', 'null'],
  ['no JSON', 'apiBaseUrl=https://api.site.example'],
])('a file that is %s is itself named', async (_, body) => {
  const reading = get(async () => new Response(body, { headers: json }));
  await expect(reading).rejects.toBeInstanceOf(ConfigError);
  await expect(reading).rejects.toMatchObject({ keys: ['config.json'] });
});

test('a file is read whatever type its host gives it', async () => {
  const html = { 'Content-Type': 'text/html' };
  const reading = get(async () => new Response('{ "authScheme": "bearer" }', { headers: html }));
  await expect(reading).resolves.toMatchObject({ authScheme: 'bearer' });
});

test('a file with a wrong value rejects with the name of its key', async () => {
  const answer = async () => Response.json({ parentOrigins: ['no address'] });
  await expect(get(answer)).rejects.toMatchObject({ keys: ['parentOrigins'] });
});

/** An answer at the end of a redirect, which `new Response` cannot be. */
function createRedirected(answer: Response): Response {
  return Object.defineProperty(answer, 'redirected', { value: true });
}

/** Every status but those that say "not there", and those of redirects, which `fetch` follows. */
const otherStatuses = [
  400, 401, 402, 403, 405, 406, 407, 408, 409, 411, 421, 423, 425, 429, 451, 499, 500, 502, 503,
  504, 520,
] as const;

type Lost = readonly [string, WrongAnswer, () => Promise<Response>];

const lost: readonly Lost[] = [
  ['cannot be reached', 'network', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is cut on its way', 'network', async () => new Response(createCutBody(), { headers: json })],
  ['is empty', 'empty', async () => new Response('\n', { headers: json })],
  ['has no content', 'empty', async () => new Response(null, { status: 204 })],
  ['is answered with a web page', 'markup', async () => new Response('<!doctype html>')],
  [
    'is answered with a redirect to a page',
    'redirect',
    async () => createRedirected(new Response('<!doctype html>')),
  ],
  [
    'is answered with a redirect to another origin',
    'redirect',
    async () => Object.defineProperty(new Response(''), 'type', { value: 'opaque' }),
  ],
  [
    'is answered with a redirect to other JSON',
    'redirect',
    async () => createRedirected(Response.json({ error: 'Sign in first' })),
  ],
  [
    'is answered with a redirect to nowhere',
    'redirect',
    async () => createRedirected(new Response('', { status: 404 })),
  ],
  ...otherStatuses.map(
    (status): Lost => [
      `is answered with status ${status}`,
      status,
      async () => Response.json({}, { status }),
    ],
  ),
];

test.each(lost)(
  'a file that %s is asked for again, and read when it comes',
  async (_, _answer, fail) => {
    let tries = 0;
    const reading = get(async () => {
      tries += 1;
      return tries < 3 ? fail() : Response.json({ authScheme: 'bearer' });
    });
    await expect(reading).resolves.toMatchObject({ authScheme: 'bearer' });
    expect(reading.waits).toHaveLength(2);
  },
);

test.each(lost)('a file that %s each time never means defaults', async (_, answer, fail) => {
  let tries = 0;
  const reading = get(async () => {
    tries += 1;
    return fail();
  });
  await expect(reading).rejects.toBeInstanceOf(ConfigLostError);
  await expect(reading).rejects.toMatchObject({ answer });
  expect(tries).toBe(3);
});

function createCutBody(): ReadableStream {
  return new ReadableStream({
    pull: (controller) => controller.error(new TypeError('network error')),
  });
}
