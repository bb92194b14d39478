import { expect, test } from 'vitest';
import { describeWish, type Wish } from './describeWish';

test.each<[Wish, number, string | undefined]>([
  [{}, 0, undefined],
  [{}, 500, undefined],
  [{ amount: 50 }, 0, '$50.00 is wanted.'],
  [{ amount: 50 }, 1_230, '$37.70 of $50.00 is missing.'],
  [{ amount: 50 }, 4_999, '$0.01 of $50.00 is missing.'],
  [{ amount: 50 }, 5_000, '$50.00 is reached.'],
  [{ amount: 50 }, 5_100, '$50.00 is reached.'],
  [{ min: 10 }, 0, 'This site takes deposits from $10.00.'],
  [{ min: 10 }, 800, 'This site takes deposits from $10.00: $2.00 is missing.'],
  [{ min: 10 }, 1_000, undefined],
  [{ max: 100 }, 10_000, undefined],
  [{ max: 100 }, 12_000, 'This site takes deposits up to $100.00: this is $20.00 more.'],
  [{ amount: 50, min: 10, max: 100 }, 0, '$50.00 is wanted.'],
  [
    { amount: 50, min: 10, max: 100 },
    500,
    'This site takes deposits from $10.00: $5.00 is missing.',
  ],
  [{ amount: 50, min: 10, max: 100 }, 2_000, '$30.00 of $50.00 is missing.'],
  [{ amount: 50, min: 10, max: 100 }, 6_000, '$50.00 is reached.'],
  [
    { amount: 50, min: 10, max: 100 },
    10_100,
    'This site takes deposits up to $100.00: this is $1.00 more.',
  ],
])('a site that asks for %j says of a basket of %i cents: %s', (wish, cents, said) => {
  expect(describeWish(wish, cents)).toBe(said);
});
