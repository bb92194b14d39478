import { expect, test } from 'vitest';
import { toOfferLinks } from './offerLinks';

test('an offer is reached in the browser and in the Steam app', () => {
  expect(toOfferLinks('6543210987')).toEqual({
    web: 'https://steamcommunity.com/tradeoffer/6543210987/',
    app: 'steam://openurl/https://steamcommunity.com/tradeoffer/6543210987/',
  });
});

test.each([
  undefined,
  '',
  ' 12',
  '12/../../login',
  '12?x=1',
  '-12',
  '1e9',
  '１２',
  '12\n',
  'javascript:alert(1)',
  '1'.repeat(21),
])('no link is made of %j', (offerID) => {
  expect(toOfferLinks(offerID)).toBeUndefined();
});
