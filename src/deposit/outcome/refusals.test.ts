import { expect, test } from 'vitest';
import { localKeys } from '~/assetpay/errors/AssetPayError';
import { isDepositErrorKey } from '../../../sandbox/wire/toDepositError';
import { recoveries } from './refusals';

/** The page's own keys: the API sends none of them. */
const ownKeys: readonly string[] = [
  ...Object.values(localKeys),
  'ITEMS_IN_OFFER',
  'ITEMS_IN_DOUBT',
];

test('every refusal of the API can be met in the sandbox', () => {
  const keys = Object.keys(recoveries).filter((key) => !ownKeys.includes(key));
  expect(keys.filter((key) => !isDepositErrorKey(key))).toEqual([]);
});
