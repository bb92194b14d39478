import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config';
import { ConfigLostError, getConfig } from './getConfig';

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

test.each([
  ['is missing', async () => new Response('Not found', { status: 404 })],
  [
    'is answered with the page itself',
    async () =>
      new Response('<!doctype html>', {
        headers: { 'Content-Type': 'text/html; charset=utf-8' },
      }),
  ],
  ['may not be read', async () => new Response('AccessDenied', { status: 403 })],
])('a file that %s means defaults', async (_, answer) => {
  await expect(get(answer)).resolves.toEqual(parseConfig({}));
});

test.each([
  ['broken off', '{"apiBaseUrl": "https://api'],
  ['empty', ''],
  ['null', 'null'],
])('a file that is %s is itself named', async (_, body) => {
  const reading = get(async () => new Response(body, { headers: json }));
  await expect(reading).rejects.toBeInstanceOf(ConfigError);
  await expect(reading).rejects.toMatchObject({ keys: ['config.json'] });
});

test('a file with a wrong value rejects with the name of its key', async () => {
  const answer = async () => Response.json({ parentOrigins: ['no address'] });
  await expect(get(answer)).rejects.toMatchObject({ keys: ['parentOrigins'] });
});

const lost = [
  ['cannot be reached', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is withheld by a server in trouble', async () => new Response('', { status: 503 })],
  ['is asked for too often', async () => new Response('', { status: 429 })],
  ['is cut on its way', async () => new Response(createCutBody(), { headers: json })],
] as const;

test.each(lost)('a file that %s is asked for again, and read when it comes', async (_, fail) => {
  let tries = 0;
  const reading = get(async () => {
    tries += 1;
    return tries < 3 ? fail() : Response.json({ authScheme: 'bearer' });
  });
  await expect(reading).resolves.toMatchObject({ authScheme: 'bearer' });
  expect(reading.waits).toHaveLength(2);
});

test.each(lost)('a file that %s each time never means defaults', async (_, fail) => {
  let tries = 0;
  const reading = get(async () => {
    tries += 1;
    return fail();
  });
  await expect(reading).rejects.toBeInstanceOf(ConfigLostError);
  expect(tries).toBe(3);
});

function createCutBody(): ReadableStream {
  return new ReadableStream({
    pull: (controller) => controller.error(new TypeError('network error')),
  });
}
