import { expect, test } from 'vitest';
import type { Batch, BatchState, Sending } from '~/deposit/sending/sending';
import {
  createDepositTrade,
  createPricedItem,
  createTestBatch,
  createTestContext,
  createTestSending,
  toCreated,
  toRefused,
  toTestLine,
} from '~/deposit/testing/createTestSending';
import { describeSendingEnd } from './describeSendingEnd';

const batchOf = (id: string, state: BatchState) =>
  createTestBatch(state, [toTestLine(createPricedItem(id, 10))]);
const describe = (batches: Batch[], changes: Partial<Sending> = {}) =>
  describeSendingEnd(createTestSending(batches, changes), createTestContext(batches));
const created = (id: string, changes = {}) =>
  batchOf(id, toCreated(createDepositTrade({ id: `trade-${id}`, ...changes })));

test('one deposit: its offer, its money, no table', () => {
  const view = describe([created('a')]);
  expect(view).toMatchObject({
    title: 'Deposit sent',
    outcome: { tone: 'calm', title: 'Your trade offer is on its way' },
    trades: [{ id: 'trade-a' }],
    rows: [],
  });
  expect(view.outcome.pay).toContain('$8.60 as soon as you accept, $2.15 after the hold');
});

test('amounts that the API did not say are not shown as nothing', () => {
  const unsaid = { preCredit: undefined, pendingCredit: undefined };
  for (const batches of [[created('a', unsaid)], [created('a'), created('b', unsaid)]]) {
    expect(describe(batches).outcome.pay).toBeUndefined();
  }
});

test('a split basket is as many offers, summed up', () => {
  const parts = [createDepositTrade(), createDepositTrade({ id: 'trade-2' })] as const;
  const view = describe([batchOf('a', toCreated(...parts))]);
  expect(view.outcome.title).toBe('2 trade offers are on their way');
  expect(view.outcome.pay).toContain('$17.20 as soon as you accept, $4.30 after the hold');
});

test('the second of three refused: the reason, the offer that exists, and the rest to review', () => {
  const view = describe([
    created('a'),
    batchOf('b', toRefused({ key: 'DEPOSITS_PAUSED' })),
    batchOf('c', { kind: 'unsent', why: 'behind' }),
  ]);
  expect(view).toMatchObject({
    title: '1 of 3 deposits sent',
    outcome: { tone: 'bad', title: 'Deposits are paused', action: { label: 'Review the rest' } },
    trades: [{ id: 'trade-a' }],
  });
  expect(view.outcome.secondary.map(({ label }) => label)).toEqual(['Show deposits']);
  expect(view.rows.map(({ state }) => state)).toEqual([
    'Sent',
    'Refused',
    'Not sent, still picked',
  ]);
});

test('changes are told of all that was not sent, not of the refused batch alone', () => {
  const batches = [
    created('a'),
    batchOf('b', toRefused({ key: 'PRICE_CHANGED' })),
    batchOf('c', { kind: 'unsent', why: 'behind' }),
  ];
  const items = new Map(['b', 'c'].map((id) => [id, createPricedItem(id, 11)]));
  const view = describeSendingEnd(createTestSending(batches), {
    ...createTestContext([]),
    items,
  });
  expect(view.outcome.items.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('stopped by the person: no alarm, and the rest is still picked', () => {
  const view = describe([created('a'), batchOf('b', { kind: 'unsent', why: 'stopped' })]);
  expect(view).toMatchObject({
    title: '1 of 2 deposits sent',
    outcome: {
      tone: 'calm',
      title: 'Stopped as you asked',
      cause: '1 item was not sent. It is still picked.',
      action: { label: 'Review the rest' },
    },
  });
});

test.each([
  [[batchOf('a', { kind: 'absent' })], {}, 'No deposit was found'],
  [[batchOf('a', toRefused({ key: 'EXTERNAL_ID_EXISTS' }))], {}, 'Not found yet'],
  [[created('a')], { isResumed: true }, 'Your earlier deposit arrived'],
  [[created('a', { status: 'failed' })], {}, 'The deposit did not go through'],
])('the dialog is called %#', (batches, changes, title) => {
  expect(describe(batches, changes).title).toBe(title);
});

test('a trade is shown as it is now, not as it was when it was made', () => {
  const made = created('a');
  const at = (status: string) =>
    describeSendingEnd(createTestSending([made]), {
      ...createTestContext([]),
      trades: [createDepositTrade({ id: 'trade-a', status })],
    });
  expect(at('active').trades).toMatchObject([{ status: 'active' }]);
  expect(at('active')).toMatchObject({
    title: 'One step left',
    outcome: { title: 'Accept the offer in Steam', tone: 'ask' },
  });
  expect(at('hold').outcome.title).toBe('The offer is accepted');
  expect(at('declined')).toMatchObject({
    title: 'The deposit did not go through',
    outcome: { tone: 'bad' },
  });
});
