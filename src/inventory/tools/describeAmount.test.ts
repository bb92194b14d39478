import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { describeAmount } from './describeAmount';

const createAnswer = (cents: number, count = 2) => ({
  cents,
  units: new Map(
    Array.from({ length: count }, (_, index) => [createTestItem({ id: `${index}` }), 1]),
  ),
});

test.each([
  ['nothing', { wantedCents: 0, pickedCents: 900, answer: undefined }, ''],
  [
    'what is picked already',
    { wantedCents: 500, pickedCents: 900, answer: undefined },
    'You have already picked that much.',
  ],
  [
    'what cannot be had',
    { wantedCents: 500, pickedCents: 0, answer: createAnswer(0, 0) },
    'Nothing here can be added.',
  ],
  [
    'what is met',
    { wantedCents: 500, pickedCents: 0, answer: createAnswer(500) },
    '2 items, $5.00 in all: exactly what you asked for.',
  ],
  [
    'what is passed',
    { wantedCents: 500, pickedCents: 0, answer: createAnswer(503) },
    '2 items, $5.03 in all: $0.03 more than asked.',
  ],
  [
    'what is not reached',
    { wantedCents: 500, pickedCents: 0, answer: createAnswer(480, 1) },
    '1 item, $4.80 in all: $0.20 less than asked. You can’t reach more.',
  ],
  [
    'what comes on top',
    { wantedCents: 500, pickedCents: 100, answer: createAnswer(400) },
    'You have picked $1.00: this adds to it. 2 items, $5.00 in all: exactly what you asked for.',
  ],
] as const)('says of %s how close it comes', (_, asked, text) => {
  expect(describeAmount(asked)).toBe(text);
});
