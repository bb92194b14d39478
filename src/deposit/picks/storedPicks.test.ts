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
  expect(stored).toEqual({
    names: [name],
    picks: [
      ['stack', 1, 2, 0],
      ['knife', 1, 10.75, 0],
    ],
  });
});

describe('a storage that holds something else begins an empty basket', () => {
  test.each([
    'not JSON',
    '',
    'null',
    '{}',
    '7',
    '[]',
    '{"names":["x"]}',
    '{"names":["x"],"picks":{}}',
    '{"names":"x","picks":[["a",1,1,0]]}',
    '{"names":["x"],"picks":[null,7,"a",{}]}',
    '{"names":["x"],"picks":[[1,1,1,0]]}',
    '{"names":["x"],"picks":[["a",0,1,0]]}',
    '{"names":["x"],"picks":[["a",1.5,1,0]]}',
    '{"names":["x"],"picks":[["a",10001,1,0]]}',
    '{"names":["x"],"picks":[["a",1,-1,0]]}',
    '{"names":["x"],"picks":[["a",1,1e999,0]]}',
    '{"names":["x"],"picks":[["a",1,"much",0]]}',
    '{"names":["x"],"picks":[["a",1,1]]}',
    '{"names":["x"],"picks":[["a",1,1,1]]}',
    '{"names":["x"],"picks":[["a",1,1,"length"]]}',
    '{"names":[7],"picks":[["a",1,1,0]]}',
    '[{"id":"a","amount":1,"price":1,"name":"x"}]',
  ])('%s', (text) => {
    window.sessionStorage.setItem(key, text);
    const store = createStoredPicks(tabStorage, key);
    expect(store.get().picks.size).toBe(0);
    togglePick(store, knife);
    expect(store.get().picks.size).toBe(1);
  });
});

describe('the text of thousands of picks is made in steps', () => {
  const thousands = Array.from({ length: 9_500 }, (_, index) => ({ ...knife, id: `k${index}` }));
  const tick = () => vi.advanceTimersToNextTimer();

  test('and all of them are stored, or what the last change left', () => {
    const store = createStoredPicks(tabStorage, key);
    addUnits(store, toUnits(thousands));
    let steps = 0;
    while (vi.getTimerCount() > 0 && steps < 100) {
      tick();
      steps += 1;
      if (steps === 4) togglePick(store, { ...knife, id: 'k9' });
      // A tab that is killed now loses all or nothing.
      const size = createStoredPicks(tabStorage, key).get().picks.size;
      expect([0, 9_499]).toContain(size);
    }
    expect(steps).toBeGreaterThan(10);
    expect([...createStoredPicks(tabStorage, key).get().picks]).toEqual([...store.get().picks]);
  });

  test('and a page that is left between two of them has stored all', () => {
    const store = createStoredPicks(tabStorage, key);
    addUnits(store, toUnits(thousands));
    for (let step = 0; step < 4; step += 1) tick();
    expect([...reload().get().picks]).toEqual([...store.get().picks]);
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
