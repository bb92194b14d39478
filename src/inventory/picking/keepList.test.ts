// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { createSafeStorage, deviceStorage } from '~/lib/safeStorage';
import { freeItem, toggleKeptItem, toggleKeptName } from './changeKeepList';
import { createKeepList, isKept, isNothingKept } from './keepList';

const key = 'assetpay.kept.76561198000000001.730';
const redline = createTestItem({ id: 'a' });
const name = 'AK-47 | Redline (Field-Tested)';

const createList = (at = key) => createKeepList(deviceStorage, at);

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}

afterEach(() => {
  vi.restoreAllMocks();
  window.localStorage.clear();
});

test('an item is kept by its id and given free again, by itself and from the list', () => {
  const list = createList();
  toggleKeptItem(list, redline);
  expect(isKept(list.get(), 'a', name)).toBe(true);
  expect(isKept(list.get(), 'b', name)).toBe(false);
  toggleKeptItem(list, redline);
  expect(isNothingKept(list.get())).toBe(true);
  toggleKeptItem(list, redline);
  freeItem(list, 'a');
  expect(isNothingKept(list.get())).toBe(true);
});

test('a name keeps everything that is called so', () => {
  const list = createList();
  toggleKeptName(list, name);
  expect(isKept(list.get(), 'whatever', name)).toBe(true);
  expect(isKept(list.get(), 'a', 'AWP | Asiimov')).toBe(false);
  toggleKeptName(list, name);
  expect(isKept(list.get(), 'whatever', name)).toBe(false);
});

test('the list stays on the device, for its person and game alone', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.uniqueArray(anyText), fc.uniqueArray(anyText), (ids, names) => {
      window.localStorage.clear();
      const list = createList();
      for (const id of ids) toggleKeptItem(list, { ...redline, id });
      for (const text of names) toggleKeptName(list, text);
      expect(createList().get()).toEqual(list.get());
      expect(isNothingKept(createList(`${key}.other`).get())).toBe(true);
      expect(window.localStorage.length).toBe(ids.length + names.length > 0 ? 1 : 0);
    }),
    { numRuns: 30 },
  );
});

test('another tab hears of it', () => {
  const list = createList();
  toggleKeptName(createList(), name);
  window.dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
  expect(isNothingKept(list.get())).toBe(true);
  window.dispatchEvent(new StorageEvent('storage', { key }));
  expect(isKept(list.get(), 'a', name)).toBe(true);
});

test('emptied, it leaves nothing behind', () => {
  const list = createList();
  toggleKeptItem(list, redline);
  toggleKeptItem(list, redline);
  expect(window.localStorage.length).toBe(0);
});

describe('a storage that holds something else keeps nothing', () => {
  test.each([
    'not JSON',
    '',
    'null',
    '7',
    '[]',
    '{}',
    '{"items":[],"names":"AK-47"}',
    '{"items":["a"],"names":[]}',
    '{"items":[["a"]],"names":[]}',
    '{"items":[[1,"a"]],"names":[]}',
    '{"items":[],"names":[null]}',
    '{"items":{"__proto__":[]},"names":[]}',
  ])('%s', (text) => {
    window.localStorage.setItem(key, text);
    expect(isNothingKept(createList().get())).toBe(true);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        window.localStorage.setItem(key, text);
        expect(() => createList()).not.toThrow();
      }),
    );
  });
});

describe('a storage that fails costs the next visit its list and nothing else', () => {
  test.each(['getItem', 'setItem', 'removeItem'] as const)('%s', (method) => {
    vi.spyOn(Storage.prototype, method).mockImplementation(deny);
    const list = createList();
    toggleKeptItem(list, redline);
    toggleKeptName(list, name);
    toggleKeptName(list, name);
    expect(isKept(list.get(), 'a', name)).toBe(true);
    toggleKeptItem(list, redline);
    expect(isNothingKept(list.get())).toBe(true);
  });

  test('or when there is none', () => {
    const list = createKeepList(createSafeStorage(deny), key);
    toggleKeptItem(list, redline);
    expect(isKept(list.get(), 'a', name)).toBe(true);
  });
});
