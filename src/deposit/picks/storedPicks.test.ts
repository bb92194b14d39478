// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { toUnits } from '~/deposit/testing/toUnits';
import { createSafeStorage, tabStorage } from '~/lib/safeStorage';
import { addUnits, setPickAmount } from './pickSteps';
import { clearPicks, togglePick } from './picks';
import { createStoredPicks } from './storedPicks';

const key = 'assetpay.picks.76561198000000001.730';
const stack = createTestItem({ id: 'stack', amount: 9, offer: { price: 2, accepted: true } });
const knife = createTestItem({ id: 'knife' });

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  window.sessionStorage.clear();
});

/** The same tab after a reload, without its picks having been told to anybody. */
function reload() {
  window.dispatchEvent(new Event('pagehide'));
  return createStoredPicks(tabStorage, key);
}

test('picks, their order and their amounts survive a reload', () => {
  const store = createStoredPicks(tabStorage, key);
  addUnits(store, toUnits([stack, knife]));
  setPickAmount(store, stack, 4);
  const { picks, past } = reload().get();
  expect([...picks]).toEqual([...store.get().picks]);
  expect(picks.get('stack')).toMatchObject({ amount: 4, price: 2 });
  expect(past).toEqual([]);
});

test('picks are written soon even when the tab is killed without a word', () => {
  const store = createStoredPicks(tabStorage, key);
  togglePick(store, knife);
  vi.advanceTimersByTime(500);
  expect(createStoredPicks(tabStorage, key).get().picks.has('knife')).toBe(true);
});

test('a bulk of changes is written once', () => {
  const write = vi.spyOn(Storage.prototype, 'setItem');
  const store = createStoredPicks(tabStorage, key);
  for (let turn = 0; turn < 21; turn += 1) togglePick(store, knife);
  vi.advanceTimersByTime(500);
  expect(write).toHaveBeenCalledTimes(1);
  write.mockRestore();
});

test('an emptied basket leaves nothing behind', () => {
  const store = createStoredPicks(tabStorage, key);
  togglePick(store, knife);
  vi.advanceTimersByTime(500);
  clearPicks(store);
  vi.advanceTimersByTime(500);
  expect(window.sessionStorage.length).toBe(0);
});

test('one person’s picks in one game are nobody else’s', () => {
  togglePick(createStoredPicks(tabStorage, key), knife);
  vi.advanceTimersByTime(500);
  const other = createStoredPicks(tabStorage, 'assetpay.picks.other.730');
  expect(other.get().picks.size).toBe(0);
});

test('what is stored are picks alone: ids, names, amounts and prices', () => {
  addUnits(createStoredPicks(tabStorage, key), toUnits([stack, knife]));
  vi.advanceTimersByTime(500);
  expect(Object.keys(window.sessionStorage)).toEqual([key]);
  const stored: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '');
  const name = 'AK-47 | Redline (Field-Tested)';
  expect(stored).toEqual([
    { id: 'stack', amount: 1, price: 2, name },
    { id: 'knife', amount: 1, price: 10.75, name },
  ]);
});

describe('a storage that holds something else begins an empty basket', () => {
  test.each([
    'not JSON',
    '',
    'null',
    '{}',
    '7',
    '[["a"]]',
    '[null]',
    '[{"id":1,"amount":1,"price":1,"name":"x"}]',
    '[{"id":"a","amount":0,"price":1,"name":"x"}]',
    '[{"id":"a","amount":1.5,"price":1,"name":"x"}]',
    '[{"id":"a","amount":10001,"price":1,"name":"x"}]',
    '[{"id":"a","amount":1,"price":-1,"name":"x"}]',
    '[{"id":"a","amount":1,"price":1e999,"name":"x"}]',
    '[{"id":"a","amount":1,"price":"much","name":"x"}]',
    '[{"id":"a","amount":1,"price":1}]',
  ])('%s', (text) => {
    window.sessionStorage.setItem(key, text);
    const store = createStoredPicks(tabStorage, key);
    expect(store.get().picks.size).toBe(0);
    togglePick(store, knife);
    expect(store.get().picks.size).toBe(1);
  });
});

describe('picks that are too many for the storage', () => {
  const many = Array.from({ length: 40_000 }, (_, index) => ({ ...knife, id: `i${index}` }));

  test('stay picked here, and a reload begins without those of some time before', () => {
    const store = createStoredPicks(tabStorage, key);
    togglePick(store, stack);
    vi.advanceTimersByTime(500);
    expect(window.sessionStorage.length).toBe(1);
    addUnits(store, toUnits(many));
    expect(() => vi.advanceTimersByTime(500)).not.toThrow();
    expect(store.get().picks.size).toBe(40_001);
    expect(reload().get().picks.size).toBe(0);
  });

  test('are kept again once they are fewer', () => {
    const store = createStoredPicks(tabStorage, key);
    addUnits(store, toUnits(many));
    vi.advanceTimersByTime(500);
    clearPicks(store);
    togglePick(store, knife);
    expect([...reload().get().picks].map(([id]) => id)).toEqual(['knife']);
  });

  test('by the storage’s own measure, leave nothing of some time before either', () => {
    const store = createStoredPicks(tabStorage, key);
    togglePick(store, stack);
    vi.advanceTimersByTime(500);
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    togglePick(store, knife);
    vi.advanceTimersByTime(500);
    write.mockRestore();
    expect(store.get().picks.size).toBe(2);
    expect(reload().get().picks.size).toBe(0);
  });
});

test('a page that is left without a change writes nothing', () => {
  const store = createStoredPicks(tabStorage, key);
  togglePick(store, knife);
  vi.advanceTimersByTime(500);
  window.sessionStorage.clear();
  expect(reload().get().picks.size).toBe(0);
});

describe('a storage that fails costs a reload its picks and nothing else', () => {
  test('when it is full', () => {
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = createStoredPicks(tabStorage, key);
    togglePick(store, knife);
    expect(() => vi.advanceTimersByTime(500)).not.toThrow();
    expect(store.get().picks.has('knife')).toBe(true);
    write.mockRestore();
  });

  test('when it may not be read', () => {
    const read = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(createStoredPicks(tabStorage, key).get().picks.size).toBe(0);
    read.mockRestore();
  });

  test('when there is none', () => {
    const store = createStoredPicks(
      createSafeStorage(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
      key,
    );
    togglePick(store, knife);
    vi.advanceTimersByTime(500);
    expect(store.get().picks.has('knife')).toBe(true);
  });
});
