import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import {
  findGrid,
  getCardName,
  getCards,
  getCount,
  renderScreen,
} from '~/app/testing/renderScreen';

const whole = ['game=730&page=1&limit=50', 'game=730&page=1&limit=-1'];

const getNames = () => getCards().map(getCardName);

async function findAll(count = '1,000 of 1,000 items'): Promise<void> {
  await waitFor(() => expect(getCount()).toBe(count));
}

test('shows skeletons, then cards from the first answer, then has the rest', async () => {
  const { requests, answerNext } = await renderScreen({ isHeld: true });
  expect(getCount()).toBe('Loading items…');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(requests).toEqual(whole.slice(0, 1));

  answerNext();
  const grid = await findGrid();
  expect(getCount()).toBe('1,000 of 1,000 items, loading the rest…');
  expect(grid.ariaBusy).toBe('true');
  const before = getNames();
  expect(before.length).toBeGreaterThan(14);
  await waitFor(() => expect(requests).toEqual(whole));

  answerNext();
  await findAll();
  expect(grid.ariaBusy).toBe('false');
  expect(getNames().slice(0, before.length)).toEqual(before);
});

test('asks for an inventory of one page once', async () => {
  const { requests } = await renderScreen({ scenario: 'fifty' });
  await findAll('50 of 50 items');
  expect(requests).toEqual(whole.slice(0, 1));
});

test('answers search, order and prices in memory once everything is here', async () => {
  const { user, requests } = await renderScreen();
  await findAll();
  await user.type(screen.getByRole('searchbox', { name: 'Search items' }), 'redline');
  await waitFor(() => expect(getCount()).toMatch(/^\d of 1,000 items$/));
  expect(getNames().every((name) => name?.includes('Redline'))).toBe(true);

  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  await findAll();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Offer: low to high');
  await user.type(screen.getByLabelText('Min price'), '5');
  await user.type(screen.getByLabelText('Max price'), '20.5');
  await waitFor(() => expect(Math.min(...getPrices())).toBeGreaterThanOrEqual(5));
  await waitFor(() => expect(Math.max(...getPrices())).toBeLessThanOrEqual(20.5));
  expect(getPrices()).toEqual(getPrices().toSorted((a, b) => a - b));
  expect(getPrices().length).toBeGreaterThan(1);
  expect(requests).toEqual(whole);
});

test.each([
  ['?search=redline', 'search=redline'],
  ['?sort=priceAsc', 'sort=priceAsc'],
  ['?minPrice=3&maxPrice=20.5', 'minPrice=3&maxPrice=20.5'],
  ['?maxPrice=100&sort=nameDesc', 'sort=nameDesc&maxPrice=100'],
])(
  'sends the filters of the address %s first, and two requests in all, whatever is filtered then',
  async (address, sent) => {
    const { user, requests, answerNext } = await renderScreen({ address, isHeld: true });
    expect(requests).toEqual([`${whole[0]}&${sent}`]);
    answerNext();
    await findGrid();
    const first = getNames();
    for (let turn = 0; turn < 9; turn += 1) answerNext();
    await waitFor(() => expect(getCount()).toMatch(/^[\d,]+ of 1,000 items$/));
    expect(getNames().slice(0, first.length)).toEqual(first);
    expect(requests.slice(1)).toEqual(whole.slice(1));

    await user.click(screen.queryByRole('button', { name: 'Clear filters' }) ?? document.body);
    await findAll();
    await tryFilters(user);
    expect(requests.slice(1)).toEqual(whole.slice(1));
  },
);

test.each([
  ['the first items', '', 0],
  ['the first items of a game that was sorted', '?sort=priceAsc', 1],
  ['all items, after a deep link that filters', '?maxPrice=100&sort=nameDesc', 1],
  ['all items, after the first ones', '', 1],
])('changed filters wait a while for %s, on their way already', async (_, address, answered) => {
  const { user, requests, answerNext } = await renderScreen({ address, isHeld: true });
  for (let answers = 0; answers < answered; answers += 1) answerNext();
  await waitFor(() => expect(requests).toHaveLength(answered + 1));
  const before = [...requests];
  const search = await screen.findByRole('searchbox', { name: 'Search items' });
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await user.type(search, 'red');
  await pause();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name: Z to A');
  await pause();
  await user.clear(search);
  await user.clear(screen.getByLabelText('Max price'));
  await pause();
  expect(requests).toEqual(before);
  for (let answers = 0; answers < 3; answers += 1) answerNext();
  await findAll();
  expect(requests).toEqual([...before, whole[1]].slice(0, 2));
});

test('asks the API once a pause in typing, while 10,000 items are not all here', async () => {
  const { user, requests } = await renderScreen({ scenario: 'ten-thousand' });
  await findAll('10,000 of 10,000 items');
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(requests[1]).toBe('game=730&page=1&limit=250');

  await user.type(screen.getByRole('searchbox', { name: 'Search items' }), 'fade');
  expect(requests).toHaveLength(2);
  await waitFor(() => expect(getCount()).toMatch(/^\d[\d,]* of 10,000 items$/));
  await waitFor(() => expect(requests[2]).toBe('game=730&page=1&limit=50&search=fade'));
  await findGrid();
  const asked = requests.filter((request) => request.includes('search') && request.includes('=50'));
  expect(asked).toHaveLength(1);
  expect(getNames().every((name) => name?.includes('Fade'))).toBe(true);
});

test('writes what is typed and chosen into the address, and Back undoes the last choice', async () => {
  const { user } = await renderScreen({ scenario: 'fifty' });
  await findAll('50 of 50 items');
  await user.type(screen.getByRole('searchbox', { name: 'Search items' }), 'a');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Offer: low to high');
  await waitFor(() => expect(getPrices()).toEqual(getPrices().toSorted((a, b) => a - b)));
  expect(window.location.search).toBe('?search=a&sort=priceAsc');
  window.history.back();
  await waitFor(() => expect(getPrices()).toEqual(getPrices().toSorted((a, b) => b - a)));
  expect(window.location.search).toBe('?search=a');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('a');
});

/** Longer than the debounce of typing, shorter than the one while all items are on their way. */
function pause(): Promise<void> {
  return act(async () => void (await vi.advanceTimersByTimeAsync(600)));
}

/** Types, orders and bounds, with a pause after each in which a request would leave. */
async function tryFilters(user: UserEvent): Promise<void> {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const search = screen.getByRole('searchbox', { name: 'Search items' });
  for (const text of ['ak', 'knife', 'zzz']) {
    await user.type(search, text);
    await waitFor(() => expect(getCount()).toMatch(/^\d{1,3} of 1,000 items$/));
    await pause();
    await user.clear(search);
    await findAll();
  }
  for (const order of ['Offer: low to high', 'Name: Z to A', 'Site’s order']) {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), order);
    await pause();
  }
  await user.type(screen.getByLabelText('Min price'), '0.5');
  await user.type(screen.getByLabelText('Max price'), '20');
  await waitFor(() => expect(getCount()).toMatch(/^\d{1,3} of 1,000 items$/));
  await pause();
}

function getPrices(): number[] {
  return getNames().map((name) => Number(/\$([\d.]+)$/.exec(name ?? '')?.[1]));
}
