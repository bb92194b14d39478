import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  findGrid,
  getBasket,
  getCardName,
  getCards,
  getCount,
  renderScreen,
} from '~/app/testing/renderScreen';

const findBanner = () => screen.findByRole('region', { name: 'Instant deposit collateral' });

test('an empty inventory says so and leads to Steam', async () => {
  await renderScreen({ scenario: 'empty' });
  expect(await screen.findByRole('heading', { name: 'No CS2 items here' })).toBeDefined();
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /Steam inventory/ });
  expect(link.href).toBe('https://steamcommunity.com/my/inventory/#730');
  expect(getCount()).toBe('0 of 0 items');
});

test('nothing that matches offers to clear the filters', async () => {
  const { user } = await renderScreen({ scenario: 'five-items' });
  await findGrid();
  await user.type(screen.getByRole('searchbox', { name: 'Search items' }), 'no such thing');
  expect(await screen.findByRole('heading', { name: 'Nothing matches' })).toBeDefined();
  expect(screen.getByText('No item fits the search.')).toBeDefined();
  expect(getCount()).toBe('0 of 5 items');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await waitFor(() => expect(getCount()).toBe('5 of 5 items'));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});

test('while an input method composes, its letters select nothing', async () => {
  await renderScreen({ scenario: 'five-items' });
  await findGrid();
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  fireEvent.compositionStart(field);
  fireEvent.input(field, { target: { value: 'zzzz' }, isComposing: true });
  expect(field.value).toBe('zzzz');
  expect(getCount()).toBe('5 of 5 items');
  fireEvent.compositionEnd(field, { data: 'zzzz' });
  await waitFor(() => expect(getCount()).toBe('0 of 5 items'), { timeout: 10_000 });
});

test('a pasted text that is too long is cut, and that is said', async () => {
  const { user } = await renderScreen({ scenario: 'five-items' });
  await findGrid();
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  await user.click(field);
  await user.paste('x'.repeat(310));
  expect(field.value).toHaveLength(100);
  expect(screen.getByText('Only the first 100 letters are searched.')).toBeDefined();
});

test('a price that is none is marked, filters nothing, stays and says why', async () => {
  const { user } = await renderScreen({ scenario: 'five-items' });
  await findGrid();
  const field = screen.getByLabelText<HTMLInputElement>('Min price');
  await user.type(field, 'ten');
  expect(field.ariaInvalid).toBe('true');
  expect(getCount()).toBe('5 of 5 items');
  await user.tab();
  expect(field.value).toBe('ten');
  expect(screen.getByText(/This can’t be read here/)).toBeDefined();
  await user.clear(field);
  await user.click(field);
  await user.paste('$1.234,56');
  expect(field.ariaInvalid).toBe('false');
  await waitFor(() => expect(window.location.search).toContain('minPrice=1234.56'));
});

test('items that cannot be read are counted, and the others are shown', async () => {
  const items = [{}, { id: 42 }, { tradable: 'yes' }, { appid: 'CS2' }, {}];
  await renderScreen({ items });
  await findGrid();
  expect(getCount()).toBe('2 of 2 items');
  expect(screen.getByText('3 items could not be read and are not shown.')).toBeDefined();
});

test.each([
  ['capped-100', '240 of 240 items'],
  ['whole-refused', '240 of 240 items'],
  ['count-0', '61 of 61 items'],
  ['first-hundred', 'at least 100 of 240 items'],
])('of %s every item that can be had is shown, and the rest is said', async (scenario, count) => {
  await renderScreen({ scenario });
  await findGrid();
  await waitFor(() => expect(getCount()).toBe(count), { timeout: 10_000 });
});

test('the banner says what is credited at once', async () => {
  await renderScreen({ scenario: 'five-items' });
  await findGrid();
  expect((await findBanner()).textContent).toContain('$150.00');
});

test('without collateral all is paid after the hold', async () => {
  const { user } = await renderScreen({
    scenario: 'no-collateral',
    sandbox: { sizes: { '730': 5 } },
  });
  await findGrid();
  expect((await findBanner()).textContent).toMatch(/No instant credit/);
  const [card] = getCards();
  if (card) await user.click(card);
  const price = /\$[\d,.]+$/.exec(getCardName(card))?.[0];
  const values = await getBasket().findAllByRole('definition');
  expect(values.map((value) => value.textContent)).toEqual([price]);
});

// The page’s clock may stand a moment before the answer’s: a hair less than three hours.
test('prices of three hours ago say so, and are read anew on demand', async () => {
  const { user } = await renderScreen({ scenario: 'stale-prices' });
  const refresh = await screen.findByRole('button', { name: /^Refresh.*[23] hr/ });
  await user.click(refresh);
  await screen.findByRole('button', { name: /^Refresh.*again in \d+s/ });
  expect(refresh.ariaDisabled).toBe('true');
});

test('difficult names are shown as they are', async () => {
  await renderScreen({ scenario: 'long-names' });
  await findGrid();
  expect(getCount()).toBe('40 of 40 items');
  expect(document.querySelector('script, b > i')).toBeNull();
});

test('a device without a network says so, and loads by itself when it is back', async () => {
  const { user, requests } = await renderScreen({ scenario: 'five-items' });
  await findGrid();
  act(() => void window.dispatchEvent(new Event('offline')));
  await user.click(screen.getByRole('radio', { name: 'Rust' }));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByRole('heading', { name: 'You are offline' })).toBeDefined();
  expect(within(alert).getAllByRole('button')).toHaveLength(1);
  expect(requests).toHaveLength(1);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(getCount()).toBe('5 of 5 items'));
  expect(screen.queryByRole('alert')).toBeNull();
});
