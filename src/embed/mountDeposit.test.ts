// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mountDeposit } from './mountDeposit';
import type { DepositEvent, MountOptions } from './publicTypes';

const src = 'https://deposit.example/page/?game=730';
const origin = 'https://deposit.example';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  for (const { destroy } of mounted.splice(0)) destroy();
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const mounted: { destroy: () => void }[] = [];

/** A mounted page, and what stands for it inside the frame. */
function mount(options: Partial<MountOptions> = {}) {
  const events: DepositEvent[] = [];
  const handle = mountDeposit(document.body, {
    src,
    getToken: () => 'abc',
    onEvent: (event) => events.push(event),
    ...options,
  });
  mounted.push(handle);
  const page = handle.frame.contentWindow;
  if (page === null) throw new Error('no window to stand for the page');
  const post = vi.fn((..._sent: unknown[]) => {});
  vi.spyOn(page, 'postMessage').mockImplementation(post);
  const id = new URL(handle.frame.src).searchParams.get('embed');
  const envelope = { source: 'assetpay-deposit', version: 1, id };
  const say = (message: object, from: Partial<MessageEventInit> = {}) => {
    const data = { ...envelope, ...message };
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: page, ...from }));
  };
  const greet = (nonce = 'n-1') => say({ type: 'hello', versions: [1], nonce });
  /** The page's end of the port that came last. */
  const takePort = () => {
    const [, , transfer] = post.mock.lastCall ?? [];
    const port = Array.isArray(transfer) ? transfer[0] : undefined;
    if (!(port instanceof MessagePort)) throw new Error('no port was sent');
    const heard: unknown[] = [];
    port.onmessage = ({ data }) => heard.push(data);
    const tell = (message: object) => port.postMessage({ ...envelope, ...message });
    return { port, heard, tell, close: () => port.close() };
  };
  return { ...handle, events, post, id, envelope, say, greet, takePort };
}

const later = () => new Promise((resolve) => setImmediate(resolve));

test('the address names the host, the instance and what it begins with; the rest of it stays', () => {
  const { frame, id } = mount({
    theme: { mode: 'dark' },
    locale: 'de',
    amount: 50,
    game: '252490',
  });
  const address = new URL(frame.src);
  expect(address.origin + address.pathname).toBe('https://deposit.example/page/');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    game: '252490',
    embed: id,
    host: window.location.origin,
    lang: 'de',
    theme: 'dark',
    amount: '50',
  });
});

test('a hello is answered at the origin of the page, with the settings and a port, once', () => {
  const { post, greet, envelope } = mount({ theme: 'dark', amount: 20 });
  greet();
  greet();
  expect(post).toHaveBeenCalledTimes(1);
  expect(post.mock.lastCall).toEqual([
    {
      ...envelope,
      type: 'welcome',
      nonce: 'n-1',
      settings: { theme: 'dark', amount: 20 },
    },
    origin,
    [expect.any(MessagePort)],
  ]);
});

describe('no hello is one', () => {
  test.each<[string, object, Partial<MessageEventInit>]>([
    ['from another origin', {}, { origin: 'https://evil.example' }],
    ['from an origin that begins alike', {}, { origin: `${origin}.evil.example` }],
    ['from another window of the page’s origin', {}, { source: window }],
    ['from nowhere', {}, { source: null }],
    ['of another instance', { id: 'b-2' }, {}],
    ['of another sender', { source: 'analytics' }, {}],
    ['of another version', { version: 2 }, {}],
    ['of a page that speaks another version alone', { versions: [2] }, {}],
    ['of a page that names no version', { versions: undefined }, {}],
    ['of another kind', { type: 'tokenRequest' }, {}],
  ])('%s', (_, change, from) => {
    const getToken = vi.fn(() => 'abc');
    const { post, say, events } = mount({ getToken });
    say({ type: 'hello', versions: [1], nonce: 'n-1', ...change }, from);
    expect(post).not.toHaveBeenCalled();
    expect(getToken).not.toHaveBeenCalled();
    expect(events).toEqual([]);
  });

  test.each([null, 'hello', 7, [], {}])('%j', (data) => {
    const { post, frame } = mount();
    const event = { data, origin, source: frame.contentWindow };
    window.dispatchEvent(new MessageEvent('message', event));
    expect(post).not.toHaveBeenCalled();
  });
});

describe('a question for a token', () => {
  const ask = { type: 'tokenRequest', reason: 'expired', request: 3 };

  test('is answered by the port, with its number', async () => {
    const getToken = vi.fn(async () => 'abc');
    const { greet, takePort, envelope } = mount({ getToken });
    greet();
    const { tell, heard } = takePort();
    tell(ask);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard).toEqual([{ ...envelope, type: 'token', request: 3, token: 'abc' }]);
    expect(getToken).toHaveBeenCalledWith({ reason: 'expired', signal: expect.any(AbortSignal) });
  });

  test.each<[string, MountOptions['getToken'], string[]]>([
    ['nobody is signed in', () => undefined, []],
    ['the host says null', async () => null, []],
    ['the host throws', () => Promise.reject(new Error('500')), ['EMBED_TOKEN_FAILED']],
  ])('is answered with null when %s', async (_, getToken, keys) => {
    const { greet, takePort, events } = mount({ getToken });
    greet();
    const { tell, heard } = takePort();
    tell(ask);
    await vi.waitFor(() => expect(heard).toMatchObject([{ token: null }]));
    expect(events.map((event) => event.type === 'error' && event.key)).toEqual(keys);
  });

  test('of another instance is not answered', async () => {
    const getToken = vi.fn(() => 'abc');
    const { greet, takePort } = mount({ getToken });
    greet();
    const { tell } = takePort();
    tell({ ...ask, id: 'b-2' });
    await later();
    expect(getToken).not.toHaveBeenCalled();
  });

  test('is dropped, and its port closed, when the page is loaded anew', async () => {
    const signals: AbortSignal[] = [];
    let answer = (_token: string) => {};
    const getToken: MountOptions['getToken'] = ({ signal }) => {
      signals.push(signal);
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    const { greet, takePort } = mount({ getToken });
    greet('n-1');
    const before = takePort();
    before.tell(ask);
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    greet('n-2');
    expect(signals[0]?.aborted).toBe(true);
    const now = takePort();
    answer('of before');
    before.tell(ask);
    now.tell({ ...ask, request: 1 });
    await vi.waitFor(() => expect(signals).toHaveLength(2));
    answer('abc');
    await vi.waitFor(() => expect(now.heard).toMatchObject([{ request: 1, token: 'abc' }]));
    expect(before.heard).toEqual([]);
  });
});

test('the frame is unseen until the page is ready, and then looks as the page says', async () => {
  const { frame, ready, greet, takePort, events } = mount();
  expect(frame.style.visibility).toBe('hidden');
  greet();
  const { tell } = takePort();
  tell({ type: 'theme', colorScheme: 'dark' });
  tell({ type: 'ready' });
  await ready;
  expect(frame.style.visibility).toBe('visible');
  expect(events.map(({ type }) => type)).toEqual(['theme', 'ready']);
  vi.advanceTimersByTime(60_000);
  expect(events).toHaveLength(2);
});

test('a page that stays silent is shown after a while, and named with the address of its check', async () => {
  const { frame, ready, events } = mount({ timeoutMs: 5_000 });
  const check = `${frame.src}&check=1`;
  vi.advanceTimersByTime(5_000);
  await expect(ready).rejects.toThrow(`EMBED_TIMED_OUT: ${check}`);
  expect(frame.style.visibility).toBe('visible');
  expect(events).toEqual([
    { type: 'error', key: 'EMBED_TIMED_OUT', severity: 'unrecoverable', check },
  ]);
});

test('what stands behind # in the address of the page, such as a token, is in no address', async () => {
  const { frame, ready, events } = mount({
    src: 'https://deposit.example/page/?game=730#token=s3cr3t',
    timeoutMs: 5_000,
  });
  expect(frame.src).not.toContain('#');
  vi.advanceTimersByTime(5_000);
  await expect(ready).rejects.not.toThrow('s3cr3t');
  expect(JSON.stringify(events)).toContain('check=1');
  expect(JSON.stringify(events)).not.toContain('s3cr3t');
});

test('settings that change before the page is there go with the welcome, later ones by the port', async () => {
  const { update, refresh, greet, post, takePort } = mount({ theme: 'dark', amount: 20 });
  update({ theme: 'light' });
  refresh();
  greet();
  expect(post.mock.lastCall?.[0]).toMatchObject({ settings: { theme: 'light', amount: 20 } });
  const { heard } = takePort();
  update({ amount: undefined, locale: 'de' });
  refresh();
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard).toMatchObject([
    { type: 'update', settings: { theme: 'light', locale: 'de' } },
    { type: 'refresh' },
  ]);
  expect(heard).not.toHaveProperty('0.settings.amount', 20);
});

test.each([
  [100, '480px'],
  [600.4, '600.4px'],
  [5_000, '900px'],
])('content of %d px makes a frame of %s', async (px, height) => {
  const { frame, greet, takePort } = mount({ size: { mode: 'content' } });
  greet();
  takePort().tell({ type: 'height', px });
  await vi.waitFor(() => expect(frame.style.height).toBe(height));
});

test('the height of the content does not concern a box', async () => {
  const { frame, greet, takePort, events } = mount();
  greet();
  takePort().tell({ type: 'height', px: 5_000 });
  await vi.waitFor(() => expect(events).toHaveLength(1));
  expect(frame.style.height).toBe('100%');
});

test('two instances have nothing in common', async () => {
  const [one, other] = [mount(), mount()];
  expect(one.id).not.toBe(other.id);
  one.greet();
  other.greet();
  one.destroy();
  other.takePort().tell({ type: 'ready' });
  await other.ready;
  expect(one.events).toEqual([]);
  expect(document.querySelectorAll('iframe')).toHaveLength(1);
});

test('mounted and destroyed fifty times, also twice and without its container, it leaves nothing', () => {
  const added = vi.spyOn(window, 'addEventListener');
  const removed = vi.spyOn(window, 'removeEventListener');
  const closed = vi.spyOn(MessagePort.prototype, 'close');
  for (let times = 0; times < 50; times += 1) {
    const { greet, destroy, frame } = mount();
    greet();
    if (times % 2 === 0) frame.remove();
    destroy();
    destroy();
  }
  expect(document.querySelectorAll('iframe, dialog')).toHaveLength(0);
  expect(removed.mock.calls.map(([type]) => type)).toEqual(added.mock.calls.map(([type]) => type));
  expect(closed.mock.calls.length).toBeGreaterThanOrEqual(50);
  expect(vi.getTimerCount()).toBe(0);
});

test('an address that is none is said at once, and leaves nothing', () => {
  const added = vi.spyOn(window, 'addEventListener');
  expect(() => mount({ src: 'https://' })).toThrow();
  expect(document.querySelectorAll('iframe')).toHaveLength(0);
  expect(added).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
