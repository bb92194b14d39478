import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { getCount, renderScreen } from '~/app/testing/renderScreen';

test('takes a hostile address for an empty one', async () => {
  const address = '?game=evil&sort=__proto__&minPrice=-1&maxPrice=1e999&search=%00%3Cscript%3E';
  const { requests } = await renderScreen({ scenario: 'five-items', address });
  await screen.findByRole('heading', { name: 'Nothing matches' });
  expect(requests[0]).toBe('game=730&page=1&limit=50&search=%00%3Cscript%3E');
});

test.each([
  ['wrong values', '?game=999&sort=best&minPrice=abc&maxPrice=-5&search='],
  ['the wrong case', '?game=CS2&sort=PRICEASC&minPrice=1e9999&maxPrice=0x10'],
  ['huge numbers', '?minPrice=99999999999999999999&maxPrice=1e400'],
  ['broken escapes', '?search=%E0%A4%A&minPrice=%&sort=%zz'],
  ['null bytes', '?search=%00%00&game=730%00'],
  ['names of object members', '?sort=constructor&game=__proto__&search=toString'],
  ['every parameter twice', '?game=730&game=252490&sort=nameAsc&sort=best&minPrice=1&minPrice=x'],
  ['right-to-left and astral letters', '?search=%E2%80%AE%F0%9F%94%A5%D7%90'],
])('an address of %s is got out of by its controls', async (_, address) => {
  const { user } = await renderScreen({ scenario: 'fifty', address });
  await waitFor(() => expect(getCount()).toMatch(/^\d+ of 50 items$/));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'CS2' }));
  await user.clear(await screen.findByRole('searchbox', { name: 'Search items' }));
  await user.clear(screen.getByLabelText('Min price'));
  await user.clear(screen.getByLabelText('Max price'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Site’s order');
  await waitFor(() => expect(getCount()).toBe('50 of 50 items'));
});
