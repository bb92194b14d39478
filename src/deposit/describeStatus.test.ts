import { expect, test } from 'vitest';
import type { Batch, Sending } from '~/deposit/sending/sending';
import {
  createDepositTrade,
  createPricedItem,
  createTestBatch,
  createTestSending,
  toCreated,
  toRefused,
  toTestLine,
} from '~/deposit/testing/createTestSending';
import { describeStatus } from './describeStatus';

const now = Date.UTC(2026, 10, 25, 12);
const describe = (batches: readonly Batch[], changes: Partial<Sending> = {}) =>
  describeStatus(createTestSending(batches, changes), { trades: [], now });
const sending = createTestBatch({ kind: 'underWay', progress: { step: 'sending' } });
const other = [toTestLine(createPricedItem('b', 1))];

test('a queue says how far it is, and can be stopped until it has been', () => {
  const batches = [sending, createTestBatch({ kind: 'waiting' }, other)];
  expect(describe(batches, { isBusy: true })).toEqual({
    title: 'Sending your deposit',
    detail: '1 of 2',
    tone: 'busy',
    canStop: true,
  });
  expect(describe(batches, { isBusy: true, isStopping: true }).canStop).toBe(false);
});

test('a wait tells its countdown', () => {
  const held = createTestBatch({ kind: 'noSlot', opensAt: now + 65_000 });
  expect(describe([held], { isBusy: true }).detail).toBe('Opens in 1m 05s');
});

test.each([
  [createTestBatch(toCreated(createDepositTrade())), 'calm', 'Your trade offer is on its way'],
  [createTestBatch(toRefused({ key: 'DEPOSITS_PAUSED' })), 'bad', 'Deposits are paused'],
  [createTestBatch({ kind: 'unsent', why: 'stopped' }), 'calm', 'Stopped as you asked'],
] as const)('an end is told by its outcome', (batch, tone, title) => {
  expect(describe([batch])).toMatchObject({ tone, title, canStop: false });
});
