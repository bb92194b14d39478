// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connectApp, consumerName, findApp, pageName } from './connectApp';
import { hostLink, hostSettings } from './hostLink';

const envelope = { source: 'assetpay-deposit', version: 1, id: 'a-1' };
const never = new AbortController().signal;

type Message = Record<string, unknown>;

/** An app that keeps what it hears, and can answer as a web view does: by text. */
function createApp() {
  const heard: Message[] = [];
  const consumer = {
    isOwn: true,
    // A method of Android refuses any other object, and anything but text.
    postMessage(this: { isOwn: boolean }, text: string) {
      if (!this.isOwn || typeof text !== 'string') throw new TypeError('Illegal invocation');
      heard.push(JSON.parse(text));
    },
  };
  const tell = (text: string) => Reflect.get(window, pageName).postMessage(text);
  const answer = (message: Message) => tell(JSON.stringify({ ...envelope, ...message }));
  const hear = (type: string) =>
    vi.waitFor(() => {
      const message = heard.find((one) => one.type === type);
      if (message === undefined) throw new Error(`no ${type}`);
      return message;
    });
  return { consumer, heard, tell, answer, hear };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
  window.history.replaceState(null, '', '/?embed=a-1&host=app');
});

afterEach(() => {
  vi.useRealTimers();
  for (const name of [consumerName, pageName, 'webkit']) Reflect.deleteProperty(window, name);
  window.history.replaceState(null, '', '/');
  hostLink.set({ link: undefined });
  hostSettings.set({});
});

describe.each([
  ['Android', (consumer: object) => ({ [consumerName]: consumer })],
  ['iOS', (consumer: object) => ({ webkit: { messageHandlers: { [consumerName]: consumer } } })],
])('a web view of %s', (_system, toBridge) => {
  function open() {
    const app = createApp();
    Object.assign(window, toBridge(app.consumer));
    const found = findApp(window);
    if (found === undefined) throw new Error('no app');
    return { ...app, ask: connectApp(window, found) };
  }

  test('hears hello until it answers, then events, and hands over a token when it is asked', async () => {
    const { ask, hear, answer, heard } = open();
    await vi.advanceTimersByTimeAsync(250);
    expect(heard.map(({ type }) => type)).toEqual(['hello', 'hello']);
    const { nonce } = await hear('hello');
    const token = ask(never);
    answer({ type: 'welcome', nonce, settings: { amount: 20 } });
    const question = await hear('tokenRequest');
    expect(question).toMatchObject({ ...envelope, reason: 'start' });
    answer({ type: 'token', request: question.request, token: 'abc' });
    expect(await token).toBe('abc');
    await hear('ready');
    expect(hostSettings.get()).toMatchObject({ amount: 20 });
    answer({ type: 'update', settings: { amount: 30 } });
    await vi.waitFor(() => expect(hostSettings.get()).toMatchObject({ amount: 30 }));
    expect(JSON.stringify(heard)).not.toContain('abc');
    expect(heard.filter(({ type }) => type === 'hello')).toHaveLength(2);
  });

  test.each(['', 'null', '{', '7', '"welcome"', '{"type":"welcome"}'])(
    'says %j: it is no welcome',
    async (text) => {
      const { tell, heard } = open();
      tell(text);
      await vi.advanceTimersByTimeAsync(250);
      expect(heard.map(({ type }) => type)).toEqual(['hello', 'hello']);
      expect(hostLink.get().link).toBeUndefined();
    },
  );
});

test.each(['/', '/?host=app', '/?embed=a-1', '/?embed=a-1&host=https://site.example'])(
  'at %j no app is spoken to',
  (address) => {
    window.history.replaceState(null, '', address);
    Object.assign(window, { [consumerName]: createApp().consumer });
    expect(findApp(window)).toBeUndefined();
  },
);

test('in a browser, and in a frame, there is no app', () => {
  expect(findApp(window)).toBeUndefined();
  Object.assign(window, { [consumerName]: createApp().consumer });
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const parent = vi.spyOn(window, 'parent', 'get');
  if (frame.contentWindow !== null) parent.mockReturnValue(frame.contentWindow);
  expect(findApp(window)).toBeUndefined();
  parent.mockRestore();
  frame.remove();
});
