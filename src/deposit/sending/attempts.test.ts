import { expect, test, vi } from 'vitest';
import { createMemoryStorage } from '~/deposit/testing/createMemoryStorage';
import { type Attempt, createAttemptLog } from './attempts';

function createAttempt(externalId: string): Attempt {
  const items = [
    { itemId: 'item-1', price: 10.75 },
    { itemId: 'item-2', price: 0.03, amount: 40 },
  ];
  return {
    body: { items, game: '252490', externalId, isInstant: false },
    createdAt: 1_000,
    sends: 1,
    hasLanded: false,
    earlier: [],
    assets: ['asset-1'],
  };
}

test('outlives a reload, word for word', () => {
  const storage = createMemoryStorage();
  createAttemptLog([() => storage], '1').put(createAttempt('a'));
  expect(createAttemptLog([() => storage], '1').get()).toEqual([createAttempt('a')]);
});

test('another person of the same browser does not see it', () => {
  const storage = createMemoryStorage();
  createAttemptLog([() => storage], '1').put(createAttempt('a'));
  expect(createAttemptLog([() => storage], '2').get()).toEqual([]);
});

test('leaves nothing behind once the outcome is known', () => {
  const storage = createMemoryStorage();
  const log = createAttemptLog([() => storage], '1');
  log.put(createAttempt('a'));
  log.put({ ...createAttempt('a'), sends: 2 });
  expect(log.get()).toHaveLength(1);
  log.remove('a');
  expect(log.get()).toEqual([]);
  expect(storage.length).toBe(0);
});

test('two tabs write beside each other, not over each other', () => {
  const storage = createMemoryStorage();
  const [one, other] = [
    createAttemptLog([() => storage], '1'),
    createAttemptLog([() => storage], '1'),
  ];
  one.put(createAttempt('a'));
  other.put(createAttempt('b'));
  one.remove('a');
  expect(other.get().map(({ body }) => body.externalId)).toEqual(['b']);
});

test.each(['', 'no JSON', '{}', '[null, 4, {}]', '[{"body":{"items":[{"itemId":4}]}}]'])(
  'what cannot be read counts as nothing: %s',
  (text) => {
    const storage = createMemoryStorage();
    storage.setItem('assetpay.attempts.1', text);
    expect(createAttemptLog([() => storage], '1').get()).toEqual([]);
  },
);

/** A storage that fails in one way or another. */
function createBroken(changes: Partial<Storage>): Storage {
  return { ...createMemoryStorage(), ...changes };
}

const refuse = () => {
  throw new DOMException('', 'SecurityError');
};

test.each([
  ['is full', () => createBroken({ setItem: refuse })],
  ['forgets at once', () => createBroken({ setItem: () => undefined })],
  ['cannot be read', () => createBroken({ getItem: refuse })],
  ['is forbidden', refuse],
])('where one place %s, the next one is used, and a reload of the tab finds it', (_, place) => {
  const session = createMemoryStorage();
  const log = createAttemptLog([place, () => session], '1');
  log.put(createAttempt('a'));
  expect(log.isUnrecorded()).toBe(false);
  expect(createAttemptLog([place, () => session], '1').get()).toEqual([createAttempt('a')]);
  log.remove('a');
  expect(log.get()).toEqual([]);
  expect(session.length).toBe(0);
});

test('where no place is left, this page alone remembers, and says so before and after', () => {
  const log = createAttemptLog([refuse, () => undefined], '1');
  expect(log.canRecord()).toBe(false);
  log.put(createAttempt('a'));
  expect(log.get()).toEqual([createAttempt('a')]);
  expect(log.isUnrecorded()).toBe(true);
  log.remove('a');
  expect(log.get()).toEqual([]);
  expect(log.isUnrecorded()).toBe(false);
});

test('a place that fails after it was written to loses nothing for this page', () => {
  const storage = createMemoryStorage();
  let isDenied = false;
  const log = createAttemptLog([() => (isDenied ? refuse() : storage)], '1');
  log.put(createAttempt('a'));
  isDenied = true;
  expect(log.get()).toEqual([createAttempt('a')]);
  expect(log.isUnrecorded()).toBe(true);
});

test('asking whether anything can be kept leaves nothing behind', () => {
  const storage = createMemoryStorage();
  expect(createAttemptLog([() => storage], '1').canRecord()).toBe(true);
  expect(storage.length).toBe(0);
});

test('what another tab has settled is settled here too, unless it is under way here', () => {
  const storage = createMemoryStorage();
  const [one, other] = [
    createAttemptLog([() => storage], '1'),
    createAttemptLog([() => storage], '1'),
  ];
  one.put(createAttempt('a'));
  one.put(createAttempt('b'), { isHeld: true });
  other.remove('a');
  other.remove('b');
  expect(one.get().map(({ body }) => body.externalId)).toEqual(['b']);
});

test('an attempt of an older version of this page is read', () => {
  const storage = createMemoryStorage();
  const { earlier: _, assets: __, ...before } = createAttempt('a');
  storage.setItem('assetpay.attempts.1', JSON.stringify([{ ...before, sentAt: 2_000 }]));
  const expected = [{ ...createAttempt('a'), assets: [] }];
  expect(createAttemptLog([() => storage], '1').get()).toEqual(expected);
});

test('says when it changes', () => {
  const storage = createMemoryStorage();
  const log = createAttemptLog([() => storage], '1');
  const listener = vi.fn();
  const stop = log.subscribe(listener);
  log.put(createAttempt('a'));
  log.remove('a');
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  log.put(createAttempt('b'));
  expect(listener).toHaveBeenCalledTimes(2);
});
