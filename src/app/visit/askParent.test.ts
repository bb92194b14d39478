// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createParentAsker } from './askParent';

const origin = 'https://site.example';
const other = 'https://other.example';
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
  const asked = createParentAsker(window, [origin, other])();
  const request = { source: 'assetpay-deposit', version: 1, type: 'tokenRequest' };
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
    const asked = createParentAsker(window, [origin])();
    say(data, from);
    say({ ...answer, token: 'the right one' });
    await expect(asked).resolves.toBe('the right one');
  });
});

test('a parent that stays silent is given up after five seconds, and heard no more', async () => {
  const { say } = embed();
  const asked = createParentAsker(window, [origin])();
  let outcome: unknown = 'waiting';
  void asked.then((token) => {
    outcome = token;
  });
  await vi.advanceTimersByTimeAsync(4_999);
  expect(outcome).toBe('waiting');
  await vi.advanceTimersByTimeAsync(1);
  expect(outcome).toBeUndefined();
  say(answer);
  await expect(asked).resolves.toBeUndefined();
});

test('nothing keeps listening once the answer is there', async () => {
  const { say } = embed();
  const add = vi.spyOn(window, 'addEventListener');
  const remove = vi.spyOn(window, 'removeEventListener');
  const asked = createParentAsker(window, [origin])();
  say(answer);
  await asked;
  expect(remove.mock.calls.map(([type]) => type)).toEqual(add.mock.calls.map(([type]) => type));
  expect(vi.getTimerCount()).toBe(0);
});
