// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectHost } from './connectHost';
import { hostLink, hostSettings } from './hostLink';

const origin = 'https://site.example';
const id = 'a-1';
const envelope = { source: 'assetpay-deposit', version: 1, id };
const never = new AbortController().signal;

/** This window inside a host's, which remembers what it is told and can answer. */
function embed() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const parent = frame.contentWindow;
  if (parent === null) throw new Error('no window to stand for the host');
  const post = vi.spyOn(parent, 'postMessage').mockImplementation(() => {});
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent);
  const say = (data: unknown, from: Partial<MessageEventInit> = {}) => {
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: parent, ...from }));
  };
  const readNonce = (): unknown => post.mock.lastCall?.[0]?.nonce;
  const toWelcome = (settings: object = {}) => ({
    ...envelope,
    type: 'welcome',
    nonce: readNonce(),
    settings,
  });
  return { post, say, toWelcome };
}

/** One end of a port for the page, and what the host hears at the other. */
function createPort() {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  port1.onmessage = ({ data }) => heard.push(data);
  const answer = (message: object) => port1.postMessage({ ...envelope, ...message });
  const asked = () =>
    vi.waitFor(() => {
      const question = heard.find((one) => Reflect.get(Object(one), 'type') === 'tokenRequest');
      expect(question).toBeDefined();
      return question;
    });
  return { port: port2, heard, answer, asked, close: () => port1.close() };
}

const ports: { close: () => void }[] = [];
const openPort = () => {
  const made = createPort();
  ports.push(made);
  return made;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const { close } of ports.splice(0)) close();
  document.body.replaceChildren();
  hostLink.set({ link: undefined });
  hostSettings.set({});
  delete document.documentElement.dataset.theme;
});

test('hello goes to the origin of the host alone, and again until it is answered', async () => {
  const { post, say, toWelcome } = embed();
  connectHost(window, { id, origin });
  await vi.advanceTimersByTimeAsync(500);
  const hello = { ...envelope, type: 'hello', versions: [1], nonce: expect.any(String) };
  expect(post.mock.calls).toEqual([
    [hello, origin],
    [hello, origin],
    [hello, origin],
  ]);
  say(toWelcome(), { ports: [openPort().port] });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(post).toHaveBeenCalledTimes(3);
});

test('a host that stays silent is given up after thirty seconds, and heard no more', async () => {
  const { post, say, toWelcome } = embed();
  connectHost(window, { id, origin });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(post).toHaveBeenCalledTimes(121);
  say(toWelcome({ theme: 'light' }), { ports: [openPort().port] });
  expect(hostLink.get().link).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});

describe('no welcome is one', () => {
  const cases: [string, (right: object) => unknown, Partial<MessageEventInit>][] = [
    ['from another origin', (right) => right, { origin: 'https://evil.example' }],
    ['from an origin that begins alike', (right) => right, { origin: `${origin}.evil.example` }],
    ['from the opaque origin', (right) => right, { origin: 'null' }],
    ['from another window of the right origin', (right) => right, { source: window }],
    ['from nowhere', (right) => right, { source: null }],
    ['without a port', (right) => right, { ports: [] }],
    ['to another instance', (right) => ({ ...right, id: 'b-2' }), {}],
    ['to a document before this one', (right) => ({ ...right, nonce: 'of-before' }), {}],
    ['to nobody', ({ ...right }) => ({ ...right, nonce: undefined }), {}],
    ['of another sender', (right) => ({ ...right, source: 'analytics' }), {}],
    ['of another version', (right) => ({ ...right, version: 2 }), {}],
    ['of another kind', (right) => ({ ...right, type: 'hello' }), {}],
    ['that is text', () => 'welcome', {}],
    ['that is nothing', () => null, {}],
    ['that is a list', (right) => [right], {}],
  ];
  test.each(cases)(
    '%s: its port hears nothing, and the right one still counts',
    async (...given) => {
      const [, spoil, from] = given;
      const { say, toWelcome } = embed();
      const ask = connectHost(window, { id, origin });
      const [foreign, own] = [openPort(), openPort()];
      say(spoil(toWelcome({ theme: 'light' })), { ports: [foreign.port], ...from });
      expect(hostLink.get().link).toBeUndefined();
      expect(document.documentElement.dataset.theme).toBeUndefined();
      const token = ask(never);
      say(toWelcome(), { ports: [own.port] });
      await own.asked();
      own.answer({ type: 'token', request: 1, token: 'abc' });
      await expect(token).resolves.toBe('abc');
      expect(foreign.heard).toEqual([]);
    },
  );
});

test('a second welcome, be it the same one again, takes nothing over', async () => {
  const { say, toWelcome } = embed();
  const ask = connectHost(window, { id, origin });
  const [first, second] = [openPort(), openPort()];
  say(toWelcome({ theme: 'dark' }), { ports: [first.port] });
  say(toWelcome({ theme: 'light' }), { ports: [second.port] });
  expect(document.documentElement.dataset.theme).toBe('dark');
  const token = ask(never);
  await first.asked();
  second.answer({ type: 'token', request: 1, token: 'stolen' });
  first.answer({ type: 'token', request: 1, token: 'abc' });
  await expect(token).resolves.toBe('abc');
  expect(second.heard).toEqual([]);
});

test('the window is not listened to any more once the port is there', async () => {
  const { say, toWelcome } = embed();
  const ask = connectHost(window, { id, origin });
  const { port, asked, answer } = openPort();
  say(toWelcome(), { ports: [port] });
  const token = ask(never);
  await asked();
  say({ ...envelope, type: 'token', request: 1, token: 'by the window' });
  say({ source: 'assetpay-deposit', version: 1, type: 'token', token: 'of the older kind' });
  answer({ type: 'token', request: 1, token: 'abc' });
  await expect(token).resolves.toBe('abc');
});

describe('by the port', () => {
  function connect(settings: object = {}) {
    const { say, toWelcome } = embed();
    const ask = connectHost(window, { id, origin });
    const made = openPort();
    say(toWelcome(settings), { ports: [made.port] });
    return { ask, ...made };
  }

  test('the page says first how it looks, that it listens, and that it is loading', async () => {
    const { heard } = connect({ theme: { mode: 'light' } });
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard).toEqual([
      { ...envelope, type: 'theme', colorScheme: 'light' },
      { ...envelope, type: 'ready' },
      { ...envelope, type: 'state', state: 'loading' },
    ]);
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  test('a token is asked for with its reason, and an answer to another question is none', async () => {
    const { ask, heard, asked, answer } = connect();
    const first = ask(never);
    expect(await asked()).toMatchObject({ reason: 'start', request: 1 });
    answer({ type: 'token', request: 7, token: 'of another question' });
    answer({ type: 'token', request: '1', token: 'of text' });
    answer({ id: 'b-2', type: 'token', request: 1, token: 'of another instance' });
    answer({ type: 'token', request: 1, token: 'abc' });
    await expect(first).resolves.toBe('abc');
    const second = ask(never);
    await vi.waitFor(() =>
      expect(heard.at(-1)).toMatchObject({ type: 'tokenRequest', reason: 'expired', request: 2 }),
    );
    answer({ type: 'token', request: 2, token: null });
    await expect(second).resolves.toBeUndefined();
  });

  test.each([7, {}, ['abc'], true, undefined])('%j as a token is none', async (token) => {
    const { ask, asked, answer } = connect();
    const got = ask(never);
    await asked();
    answer({ type: 'token', request: 1, token });
    await expect(got).resolves.toBeUndefined();
  });

  test('nobody waits for a host that does not answer', async () => {
    const { ask, asked } = connect();
    const stop = new AbortController();
    const got = ask(stop.signal);
    await asked();
    stop.abort();
    await expect(got).resolves.toBeUndefined();
  });

  test('settings are followed and kept, and a value of another form counts as absent', async () => {
    const { answer } = connect({ theme: 'dark', amount: 50, locale: 'en' });
    expect(hostSettings.get()).toMatchObject({ amount: 50, locale: 'en' });
    const settings = {
      theme: { mode: 'system' },
      locale: '<b>',
      currency: 'EUR',
      amount: -1,
      min: Number.NaN,
      max: 20,
    };
    answer({ type: 'update', settings });
    await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBeUndefined());
    expect(hostSettings.get()).toEqual({ theme: { mode: 'system' }, max: 20 });
  });

  test('a wish to read anew reaches those who listen, and nobody else', async () => {
    const { answer } = connect();
    const [stays, leaves] = [vi.fn(), vi.fn()];
    hostLink.get().link?.onRefresh(stays);
    hostLink.get().link?.onRefresh(leaves)();
    answer({ type: 'refresh' });
    await vi.waitFor(() => expect(stays).toHaveBeenCalledTimes(1));
    expect(leaves).not.toHaveBeenCalled();
  });

  test.each([null, 'refresh', 7, {}, { type: 'navigate', href: '/' }])(
    'anything else, such as %j, does nothing',
    async (message) => {
      const { answer, heard } = connect({ theme: 'dark' });
      answer(Object(message));
      answer({ type: 'update', settings: { theme: 'light' } });
      await vi.waitFor(() => expect(heard.at(-1)).toMatchObject({ colorScheme: 'light' }));
      expect(heard).toHaveLength(4);
    },
  );
});
