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
    sentAt: 2_000,
    hasLanded: false,
  };
}

test('outlives a reload, word for word', () => {
  const storage = createMemoryStorage();
  createAttemptLog(storage, '1').put(createAttempt('a'));
  expect(createAttemptLog(storage, '1').get()).toEqual([createAttempt('a')]);
});

test('another person of the same browser does not see it', () => {
  const storage = createMemoryStorage();
  createAttemptLog(storage, '1').put(createAttempt('a'));
  expect(createAttemptLog(storage, '2').get()).toEqual([]);
});

test('leaves nothing behind once the outcome is known', () => {
  const storage = createMemoryStorage();
  const log = createAttemptLog(storage, '1');
  log.put(createAttempt('a'));
  log.put({ ...createAttempt('a'), sends: 2 });
  expect(log.get()).toHaveLength(1);
  log.remove('a');
  expect(log.get()).toEqual([]);
  expect(storage.length).toBe(0);
});

test('two tabs write beside each other, not over each other', () => {
  const storage = createMemoryStorage();
  const [one, other] = [createAttemptLog(storage, '1'), createAttemptLog(storage, '1')];
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
    expect(createAttemptLog(storage, '1').get()).toEqual([]);
  },
);

test('a full or forbidden storage keeps the attempt for this page', () => {
  const storage = createMemoryStorage();
  const log = createAttemptLog(
    {
      ...storage,
      setItem: () => {
        throw new Error('full');
      },
      getItem: () => null,
    },
    '1',
  );
  log.put(createAttempt('a'));
  expect(log.get()).toHaveLength(1);
  log.remove('a');
  expect(log.get()).toEqual([]);
});

test('says when it changes', () => {
  const log = createAttemptLog(createMemoryStorage(), '1');
  const listener = vi.fn();
  const stop = log.subscribe(listener);
  log.put(createAttempt('a'));
  log.remove('a');
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  log.put(createAttempt('b'));
  expect(listener).toHaveBeenCalledTimes(2);
});
