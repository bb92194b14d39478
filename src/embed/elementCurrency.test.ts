// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import './depositElement';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const coins = { unit: 'coins', rate: '1.63', decimals: 2 };

/** Puts an element into the document, and answers a function that reads the currency of the settings it would post now. */
function listen(element: HTMLElement): () => unknown {
  document.body.append(element);
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  // jsdom has no window for a frame in a shadow root.
  Object.defineProperty(frame, 'contentWindow', { value: window });
  const post = vi.spyOn(window, 'postMessage').mockImplementation(() => undefined);
  const origin = 'https://deposit.example';
  const id = new URL(frame.src).searchParams.get('embed');
  const envelope = { source: 'assetpay-deposit', version: 1, id, type: 'hello', versions: [1] };
  return () => {
    // A page that was loaded anew says hello with another nonce, and is welcomed with the settings of now.
    const data = { ...envelope, nonce: crypto.randomUUID() };
    window.dispatchEvent(new MessageEvent('message', { data, source: window, origin }));
    const [welcome]: unknown[] = post.mock.lastCall ?? [];
    return Reflect.get(Object(Reflect.get(Object(welcome), 'settings')), 'currency');
  };
}

function createDeposit(currency: object): HTMLElement {
  const element = document.createElement('assetpay-deposit');
  element.setAttribute('src', 'https://deposit.example/');
  element.setAttribute('currency', JSON.stringify(currency));
  return element;
}

test('the currency of an attribute is JSON, and followed when it changes', () => {
  const element = createDeposit(coins);
  const read = listen(element);
  expect(read()).toEqual(coins);
  element.setAttribute('currency', JSON.stringify({ ...coins, rate: '2' }));
  expect(read()).toEqual({ ...coins, rate: '2' });
  for (const wrong of ['coins', '1.63', 'null', '']) {
    element.setAttribute('currency', wrong);
    expect(read(), wrong).toBeUndefined();
  }
});

test('a property comes before the attribute, and nothing takes it back', () => {
  const element = createDeposit({ ...coins, unit: 'gems' });
  const read = listen(element);
  Reflect.set(element, 'currency', coins);
  expect(read()).toEqual(coins);
  expect(Reflect.get(element, 'currency')).toEqual(coins);
  Reflect.set(element, 'currency', undefined);
  expect(read()).toMatchObject({ unit: 'gems' });
});

test('a property that was set before the script came is kept', () => {
  const element = document.createElement('assetpay-deposit-early');
  Reflect.set(element, 'currency', coins);
  const Defined = customElements.get('assetpay-deposit');
  if (Defined === undefined) throw new Error('There is no element.');
  element.setAttribute('src', 'https://deposit.example/');
  customElements.define('assetpay-deposit-early', class extends Defined {});
  customElements.upgrade(element);
  expect(listen(element)()).toEqual(coins);
});
