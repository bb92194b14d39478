import { addHostileImageUrls } from './addHostileImageUrls';
import { breakItems } from './breakItems';
import { refuseItems } from './refuseItems';
import type { Scenario, Shape } from './scenario';
import { toCentFractions, toSingleUnits, toStacks } from './toAmounts';
import { toLongNames } from './toLongNames';

const hourMs = 3_600_000;

/** Ordinary inventories of every size. */
export const sizeScenarios: Scenario[] = [
  shaped('empty', 'No items', 'An empty inventory.', { size: 0 }),
  shaped('five-items', '5 items', 'A nearly empty grid.', { size: 5 }),
  shaped('fifty', '50 items', 'Exactly one page of the default limit.', { size: 50 }),
  shaped('thousand', '1,000 items', 'A full CS2 account.', { size: 1_000 }),
  shaped('five-thousand', '5,000 items', 'A large account.', { size: 5_000 }),
  shaped('ten-thousand', '10,000 items', 'More than any account should hold.', { size: 10_000 }),
  shaped('hundred-thousand', '100,000 items', 'A stress test.', { size: 100_000 }),
];

/** Inventories with something unusual or wrong. */
export const oddityScenarios: Scenario[] = [
  shaped('nothing-accepted', 'Nothing accepted', 'Every item is refused for deposit.', {
    change: refuseItems,
  }),
  shaped('no-collateral', 'No collateral', 'Nothing can be credited at once.', { collateral: 0 }),
  shaped('single-units', 'Single units', 'Every item says amount: 1, of CS2 as well.', {
    size: 60,
    change: toSingleUnits,
  }),
  shaped('stacks', 'Stacks', 'Every item is a stack of 2 to 400 units.', {
    size: 60,
    change: toStacks,
  }),
  shaped('cent-fractions', 'Parts of a cent', 'Stacks of 1,000 units at $0.015 and the like.', {
    size: 20,
    change: toCentFractions,
  }),
  shaped('stale-prices', 'Stale prices', 'The cache is three hours old until a refresh.', {
    staleMs: 3 * hourMs,
  }),
  shaped(
    'price-drift',
    'Moving prices',
    'A refresh moves 5 % of prices and removes 1 % of items.',
    { isDrifting: true },
  ),
  shaped(
    'malformed-items',
    'Malformed items',
    'One item in four is broken: no id, wrong types, null.',
    { size: 60, change: breakItems },
  ),
  shaped('long-names', 'Difficult names', 'Very long, right-to-left, CJK, emoji, markup, quotes.', {
    size: 40,
    change: toLongNames,
  }),
  shaped(
    'sticker-urls',
    'Hostile sticker images',
    'Absolute and script URLs where a hash belongs.',
    { size: 40, change: addHostileImageUrls },
  ),
];

/** Servers that do not keep the words of the API's page on paging. */
export const pagingScenarios: Scenario[] = [
  ...[20, 100, 200].map((cap) =>
    shaped(
      `capped-${cap}`,
      `${cap} items an answer`,
      'Also the answer to limit=-1 holds no more.',
      {
        size: 240,
        cap,
      },
    ),
  ),
  shaped('whole-empty', 'Everything is nothing', 'limit=-1 is answered by an empty list.', {
    size: 240,
    whole: 'empty',
  }),
  shaped('whole-refused', 'Everything is refused', 'limit=-1 is a VALIDATION_FAILED.', {
    size: 240,
    whole: 'refused',
  }),
  shaped('first-hundred', 'The first hundred only', 'No page holds the rest of 240 items.', {
    size: 240,
    cap: 100,
    ignoresPage: true,
  }),
  ...[0, 3, null].map((count) =>
    shaped(`count-${count}`, `A count of ${count}`, 'The count is wrong: there are 61 items.', {
      size: 61,
      count,
    }),
  ),
];

function shaped(name: string, title: string, line: string, shape: Shape): Scenario {
  return { name, title, line, behaviour: { kind: 'shape', shape } };
}
