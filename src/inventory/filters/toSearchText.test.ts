import { expect, test } from 'vitest';
import { toSearchText } from './toSearchText';

test.each([
  [
    'https://steamcommunity.com/market/listings/730/AK-47%20%7C%20Redline%20%28Field-Tested%29?filter=',
    'AK-47 | Redline (Field-Tested)',
  ],
  ['steamcommunity.com/market/listings/252490/Box', 'Box'],
  ['https://steamcommunity.com/market/listings/730/%E2%98%85%20Karambit', '★ Karambit'],
  ['AK-47%20%7C%20Redline', 'AK-47 | Redline'],
  ['100%', '100%'],
  ['100%20%zz', '100%20%zz'],
  ['ak red ', 'ak red '],
])('%s asks for %s', (text, search) => {
  expect(toSearchText(text)).toEqual({ search, isCut: false });
});

test('what is too long is cut, and said to be', () => {
  expect(toSearchText('x'.repeat(310))).toEqual({ search: 'x'.repeat(100), isCut: true });
});
