// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createParentAsker } from './askParent';

const origin = 'https://site.example';
const other = 'https://other.example';
const { signal } = new AbortController();
const request = { source: 'assetpay-deposit', version: 1, type: 'tokenRequest' };
const answer = { source: 'assetpay-deposit', version: 1, type: 'token', token: 'abc' };

/** This window inside another one, which remembers what it is told. */
function embed() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const parent = frame.contentWindow;
  if (parent === null) throw new Error('no window to stand for the parent');
  const post = vi.spyOn(parent, 'postMessage').mockImplementation(() => {});
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent);
  const say = (data: unknown, from: Partial<MessageEventInit> = {}) => {
    window.dispatchEvent(new MessageEvent('message', { data, origin, source: parent, ...from }));
  };
  return { post, say };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('the embedding page is asked at each origin that may embed, never at any origin', async () => {
  const { post, say } = embed();
  const asked = createParentAsker(window, [origin, other])(signal);
  expect(post.mock.calls).toEqual([
    [request, origin],
    [request, other],
  ]);
  say(answer, { origin: other });
  await expect(asked).resolves.toBe('abc');
});

describe('a message is not an answer', () => {
  test.each<[string, unknown, Partial<MessageEventInit>]>([
    ['from another origin', answer, { origin: 'https://evil.example' }],
    ['from an origin that begins alike', answer, { origin: `${origin}.evil.example` }],
    ['from the opaque origin', answer, { origin: 'null' }],
    ['from another window', answer, { source: window }],
    ['from nowhere', answer, { source: null }],
    ['of another sender', { ...answer, source: 'analytics' }, {}],
    ['of another version', { ...answer, version: 2 }, {}],
    ['of another kind', { ...answer, type: 'resize' }, {}],
    ['without a token', { ...answer, token: undefined }, {}],
    ['with a number', { ...answer, token: 7 }, {}],
    ['of text', 'abc', {}],
    ['of nothing', null, {}],
  ])('%s, and the wait goes on', async (_, data, from) => {
    const { say } = embed();
    const asked = createParentAsker(window, [origin])(signal);
    say(data, from);
    say({ ...answer, token: 'the right one' });
    await expect(asked).resolves.toBe('the right one');
  });
});

describe('a parent that listens late is asked again', () => {
  test('at 0, 0.5, 1.5, 3.5, 5.5, 7.5 and 9.5 seconds, and then no more', async () => {
    const { post } = embed();
    const begin = Date.now();
    const times: number[] = [];
    post.mockImplementation(() => times.push(Date.now() - begin));
    const asked = createParentAsker(window, [origin])(signal);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times).toEqual([0, 500, 1_500, 3_500, 5_500, 7_500, 9_500]);
    await expect(asked).resolves.toBeUndefined();
  });

  test('so that a player of a slow site, which listens after 2.5 seconds, is signed in', async () => {
    const { post, say } = embed();
    const asked = createParentAsker(window, [origin])(signal);
    await vi.advanceTimersByTimeAsync(2_500);
    post.mockImplementation(() => say(answer));
    await vi.advanceTimersByTimeAsync(1_000);
    await expect(asked).resolves.toBe('abc');
  });

  test('and not once it has answered', async () => {
    const { post, say } = embed();
    const asked = createParentAsker(window, [origin])(signal);
    say(answer);
    await asked;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(post).toHaveBeenCalledTimes(1);
  });
});

test('a parent that stays silent is given up after ten seconds, and heard no more', async () => {
  const { say } = embed();
  const asked = createParentAsker(window, [origin])(signal);
  let outcome: unknown = 'waiting';
  void asked.then((token) => {
    outcome = token;
  });
  await vi.advanceTimersByTimeAsync(9_999);
  expect(outcome).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome).toBeUndefined();
  say(answer);
  await expect(asked).resolves.toBeUndefined();
});

test('nobody waits any more for an asker that is told to stop', async () => {
  const { post } = embed();
  const stop = new AbortController();
  const asked = createParentAsker(window, [origin])(stop.signal);
  stop.abort();
  await expect(asked).resolves.toBeUndefined();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(post).toHaveBeenCalledTimes(1);
});

describe('where the browser names the origin of the parent, a message goes', () => {
  afterEach(() => {
    Reflect.deleteProperty(window.location, 'ancestorOrigins');
  });

  test.each([
    ['to that one alone', other, [other]],
    ['to all, if it hides the name', 'null', [origin, other]],
    ['to none but those that may embed the page', 'https://evil.example', [origin, other]],
  ])('%s', (_, parent, targets) => {
    const ancestorOrigins = { configurable: true, value: [parent, origin] };
    Object.defineProperty(window.location, 'ancestorOrigins', ancestorOrigins);
    const { post } = embed();
    const stop = new AbortController();
    void createParentAsker(window, [origin, other])(stop.signal);
    stop.abort();
    expect(post.mock.calls).toEqual(targets.map((target) => [request, target]));
  });
});

test.each([
  ['the answer is there', (say: (data: unknown) => void) => say(answer)],
  ['nobody answers', () => vi.advanceTimersByTimeAsync(10_000)],
])('nothing keeps listening or waiting once %s', async (_, end) => {
  const { say } = embed();
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  const asked = createParentAsker(window, [origin])(signal);
  await end(say);
  await asked;
  expect(remove.mock.calls.map(([type]) => type)).toEqual(add.mock.calls.map(([type]) => type));
  expect(vi.getTimerCount()).toBe(0);
});
