// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { askForScreen } from './askForScreen';

const never = new Promise<never>(() => undefined);

beforeEach(() => {
  document.head.innerHTML =
    '<template id="screen"><link rel="modulepreload" href="./assets/index.js"><script src="./assets/index.js"></script></template>';
});

function createEvent() {
  let happen = () => {};
  const event = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { event, happen: () => happen() };
}

const asked = () =>
  [...document.head.querySelectorAll('link, :scope > script')].map((element) =>
    element.localName === 'link' ? element.getAttribute('rel') : 'script',
  );

test('the screen is fetched once the answer begins to arrive, and runs after its cards', async () => {
  const [answer, cards] = [createEvent(), createEvent()];
  const start = Promise.resolve({ answered: answer.event, drawn: cards.event });
  const ended = askForScreen(start, start);
  await Promise.resolve();
  expect(asked()).toEqual([]);
  answer.happen();
  await vi.waitFor(() => expect(asked()).toEqual(['modulepreload']));
  const preload = document.head.querySelector('link');
  expect(preload?.href).toBe(new URL('./assets/index.js', document.baseURI).href);
  cards.happen();
  await ended;
  expect(asked()).toEqual(['modulepreload', 'script']);
});

test.each([
  ['configuration', never],
  ['answer', Promise.resolve({ answered: never, drawn: never })],
  ['cards', Promise.resolve({ answered: Promise.resolve(), drawn: never })],
])('a screen whose %s does not come runs all the same', async (_, start) => {
  vi.useFakeTimers();
  const ended = askForScreen(start, start);
  await vi.runAllTimersAsync();
  await ended;
  vi.useRealTimers();
  expect(asked()).toEqual(['modulepreload', 'script']);
});

test('an answer that is late leaves its time to the screen, which runs before the cards', async () => {
  vi.useFakeTimers();
  const start = Promise.resolve({ answered: never, drawn: never });
  void askForScreen(start, start);
  await vi.advanceTimersByTimeAsync(299);
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(asked()).toEqual(['modulepreload', 'script']);
  vi.useRealTimers();
});

test('a start that fails leaves the screen to tell of it, at once', async () => {
  const failed = Promise.reject(new Error('no configuration'));
  await askForScreen(failed, failed);
  expect(asked()).toEqual(['modulepreload', 'script']);
});
