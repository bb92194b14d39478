import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { describeAmount, describeDistance } from './describeAmount';

const answers = [{ cents: 500, units: new Map([[createTestItem({ id: '1' }), 1]]) }];
const none = [{ cents: 0, units: new Map() }];

test.each([
  ['nothing', { wanted: undefined, pickedCents: 900, cents: 0, answers: [] }, ''],
  ['an empty basket', { wanted: 5, pickedCents: 0, cents: 500, answers }, ''],
  [
    'what is picked already',
    { wanted: 5, pickedCents: 900, cents: -400, answers: [] },
    'You have already picked that much.',
  ],
  [
    'what cannot be had',
    { wanted: 5, pickedCents: 0, cents: 500, answers: none },
    'Nothing here can be added.',
  ],
  [
    'what comes on top',
    { wanted: 6, pickedCents: 100, cents: 500, answers },
    'You have picked $1.00: this adds to it.',
  ],
] as const)('says of %s what is to be known', (_, asked, text) => {
  expect(describeAmount(asked)).toBe(text);
});

test.each([
  [0, 'exactly that'],
  [3, '$0.03 more than asked'],
  [-20, '$0.20 less: you can’t reach more'],
])('says of %d cents above what was asked how close that is', (above, text) => {
  expect(describeDistance(above)).toBe(text);
});
