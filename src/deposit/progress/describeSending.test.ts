import { expect, test } from 'vitest';
import { AssetPayError, localKeys } from '~/assetpay/errors/AssetPayError';
import type { BatchState, Sending } from '~/deposit/sending/sending';
import type { Progress } from '~/deposit/sending/settlement';
import {
  createDepositTrade,
  createPricedItem,
  createTestBatch,
  createTestSending,
  toCreated,
  toTestLine,
} from '~/deposit/testing/createTestSending';
import { describeSending } from './describeSending';

const now = Date.UTC(2026, 10, 25, 12);
const failure = (key: string) => new AssetPayError({ key });
const describeOne = (state: BatchState, changes: Partial<Sending> = {}) =>
  describeSending(createTestSending([createTestBatch(state)], { isBusy: true, ...changes }), now);
const describeStep = (progress: Progress, changes: Partial<Sending> = {}) =>
  describeOne({ kind: 'underWay', progress }, changes);
const checking = {
  step: 'checking',
  error: undefined,
  nextAt: now + 8_000,
  until: now + 60_000,
} as const;

test('each step has its own title', () => {
  const busy = { step: 'busy', error: failure('FLEET_DEGRADED'), nextAt: now + 12_000 } as const;
  const views = [
    describeOne({ kind: 'waiting' }),
    describeOne({ kind: 'otherTab' }),
    describeOne({ kind: 'noSlot', opensAt: undefined }),
    describeOne({ kind: 'noSlot', opensAt: now + 65_000 }),
    describeStep({ step: 'sending' }),
    describeStep(busy),
    describeStep({ step: 'repeating', error: undefined }),
    describeStep(checking),
  ];
  const titles = views.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(views.map(({ countdown }) => countdown)).toEqual([
    undefined,
    undefined,
    undefined,
    'Opens in 1m 05s',
    undefined,
    'Sent again in 12s',
    undefined,
    'Next look in 8s',
  ]);
});

test('doubt is explained: it cannot be made twice, the items are reserved, and until when', () => {
  expect(describeStep({ step: 'repeating', error: failure('SERVER_ERROR') }).sentence).toContain(
    'can’t be made twice',
  );
  expect(
    describeStep({ step: 'repeating', error: failure(localKeys.unreachable) }).sentence,
  ).toContain('connection was cut');
  const { sentence, tone, actions } = describeStep(checking);
  expect(sentence).toContain('stay reserved');
  expect(sentence).toMatch(/we know by \d+:\d\d.(AM|PM)/);
  expect(tone).toBe('doubt');
  expect(actions).toEqual(['checkNow']);
});

test('no time is promised once it has passed', () => {
  expect(describeStep({ ...checking, until: now - 1 }).sentence).not.toMatch(/we know by/i);
});

test.each([
  ['API_UNREACHABLE', 'No connection', ['checkNow']],
  ['INVALID_TOKEN', 'Your session has ended', ['signIn', 'checkNow']],
  ['RATE_LIMITED', 'The site is very busy', ['checkNow']],
])('a look that fails with %s says so', (key, title, actions) => {
  const view = describeStep({ ...checking, error: failure(key) });
  expect(view.sentence).toContain(title);
  expect(view.actions).toEqual(actions);
});

test('another deposit in progress is told apart from bots in trouble', () => {
  const say = (key: string) =>
    describeStep({ step: 'busy', error: failure(key), nextAt: now }).sentence;
  expect(say('DEPOSIT_IN_PROGRESS')).not.toBe(say('FLEET_DEGRADED'));
});

test('what an earlier page left is told as such, and cannot be held back', () => {
  const view = describeStep({ step: 'repeating', error: undefined }, { isResumed: true });
  expect(view.name).toBe('Finishing an earlier deposit');
  expect(view.sentence).toContain('This page was closed');
  expect(view.actions).toEqual([]);
});

test('what has not left can be held back; what has left can be the last', () => {
  expect(describeOne({ kind: 'noSlot', opensAt: now }).actions).toEqual(['stop']);
  expect(describeOne({ kind: 'otherTab' }).actions).toEqual(['stop']);
  expect(describeStep({ step: 'sending' }).actions).toEqual([]);
  expect(describeStep({ step: 'repeating', error: undefined }).actions).toEqual(['stopRepeating']);
  const stopping = describeOne({ kind: 'otherTab' }, { isStopping: true });
  expect(stopping.actions).toEqual([]);
  expect(stopping.sentence).toContain('Nothing more is sent');
});

test('a deposit that only this page knows of keeps it open', () => {
  expect(describeStep({ step: 'sending' }).note).toContain('You can close this');
  expect(describeStep({ step: 'sending' }, { isUnrecorded: true }).note).toContain(
    'keep the page open',
  );
});

test('several deposits have a progress and a line each', () => {
  const line = (id: string) => [toTestLine(createPricedItem(id, 10))];
  const view = describeSending(
    createTestSending([
      createTestBatch(toCreated(createDepositTrade()), line('a')),
      createTestBatch({ kind: 'underWay', progress: { step: 'sending' } }, line('b')),
      createTestBatch({ kind: 'waiting' }, line('c')),
    ]),
    now,
  );
  expect(view.name).toBe('Sending 3 deposits');
  expect(view.progress).toEqual({ text: '2 of 3', done: 1, of: 3 });
  expect(view.actions).toEqual(['stopAfter']);
  expect(view.rows).toMatchObject([
    { name: 'Deposit 1', items: '1 item', total: '$10.00', state: 'Sent', tone: 'good' },
    { state: 'Sending', tone: 'busy' },
    { state: 'Waits its turn', tone: 'calm' },
  ]);
});
