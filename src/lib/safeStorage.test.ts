// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSafeStorage, deviceStorage, tabStorage } from './safeStorage';

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}

beforeEach(() => {
  window.localStorage.clear();
  window.sessionStorage.clear();
});

afterEach(() => vi.restoreAllMocks());

test('a text that is written is read again, and not once it is removed', () => {
  expect(deviceStorage.read('key')).toBeUndefined();
  expect(deviceStorage.write('key', 'text')).toBe(true);
  expect(deviceStorage.read('key')).toBe('text');
  deviceStorage.remove('key');
  expect(deviceStorage.read('key')).toBeUndefined();
});

test.each([
  ['{"a":[1]}', { a: [1] }],
  ['null', null],
  ['{"a":', undefined],
  ['', undefined],
])('the stored text %j is read as JSON: %j', (text, value) => {
  tabStorage.write('key', text);
  expect(tabStorage.readJson('key')).toEqual(value);
});

test('what is not stored is no JSON', () => {
  expect(tabStorage.readJson('key')).toBeUndefined();
});

test('an empty text is a text', () => {
  expect(tabStorage.write('key', '')).toBe(true);
  expect(tabStorage.read('key')).toBe('');
});

test('the tab and the device keep their texts apart', () => {
  tabStorage.write('key', 'tab');
  deviceStorage.write('key', 'device');
  expect([window.sessionStorage.getItem('key'), window.localStorage.getItem('key')]).toEqual([
    'tab',
    'device',
  ]);
});

describe('a page loses nothing but its memory where the browser', () => {
  test.each([
    ['has no storage', () => Reflect.get({}, 'localStorage')],
    ['forbids even the property', deny],
    ['forbids each use', () => ({ getItem: deny, setItem: deny, removeItem: deny })],
  ])('%s', (_, open) => {
    const storage = createSafeStorage(open);
    expect(storage.write('key', 'text')).toBe(false);
    expect(storage.read('key')).toBeUndefined();
    expect(storage.readJson('key')).toBeUndefined();
    expect(() => storage.remove('key')).not.toThrow();
  });

  test('has no room: what was there before is still there', () => {
    deviceStorage.write('key', 'before');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(deviceStorage.write('key', 'after')).toBe(false);
    expect(deviceStorage.read('key')).toBe('before');
  });

  test('forgets without an error: the page does not believe that it is stored', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {});
    expect(deviceStorage.write('key', 'text')).toBe(false);
  });

  test('forbids it for a while only: it is tried anew each time', () => {
    const open = vi.spyOn(window, 'localStorage', 'get').mockImplementation(deny);
    expect(deviceStorage.write('key', 'text')).toBe(false);
    open.mockRestore();
    expect(deviceStorage.write('key', 'text')).toBe(true);
  });
});
