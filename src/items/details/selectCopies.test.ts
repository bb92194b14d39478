import { expect, test } from 'vitest';
import { createTestItem } from '~/assetpay/testing/createTestItem';
import { selectCopies } from './selectCopies';

test('the market name, the inspect link and the asset id can be copied', () => {
  const item = createTestItem({ assetId: '12345678901' });
  expect(selectCopies(item)).toEqual([
    { what: 'name', text: 'AK-47 | Redline (Field-Tested)' },
    {
      what: 'inspect',
      text: `steam://rungame/730/76561202255233023/+csgo_econ_action_preview%20${item.propId}`,
    },
    { what: 'asset', text: '12345678901' },
  ]);
});

test.each(['', 'rm -rf ~\n', '12 34', '123456789012345678901', '１２'])(
  'no asset id is %j',
  (assetId) => {
    const copies = selectCopies(createTestItem({ assetId, propId: 'S1A1D1\n' }));
    expect(copies.map(({ what }) => what)).toEqual(['name']);
  },
);

test('a name brings no line break along', () => {
  const item = createTestItem({ marketHashName: 'ls\r\n\u2028AK-47  | x', propId: undefined });
  expect(selectCopies({ ...item, assetId: undefined })).toEqual([
    { what: 'name', text: 'ls AK-47  | x' },
  ]);
});

test('a name that shows nothing is not copied', () => {
  const item = createTestItem({ marketHashName: '\u200b', name: '\u3164' });
  expect(selectCopies(item).map(({ what }) => what)).not.toContain('name');
});
