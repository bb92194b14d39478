import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { findGrid, getBasket, getCards, getCount, renderScreen } from '~/app/testing/renderScreen';

const sandbox = { sizes: { '730': 5_200 } };
const whole = expect.stringContaining('limit=-1');

/** The grid with the keyboard in it, the first 50 of 5,200 cards there, and the next page on its way. */
async function openLarge() {
  const opened = await renderScreen({ sandbox, isHeld: true });
  opened.answerNext();
  const grid = await findGrid();
  act(() => grid.focus());
  await waitFor(() => expect(opened.requests).toHaveLength(2));
  return { ...opened, grid };
}

function getActive(grid: HTMLElement): number {
  const card = getCards().find(({ id }) => id === grid.getAttribute('aria-activedescendant'));
  return Number(card?.ariaPosInSet);
}

/** The number of items in the basket. */
function countPicked(): number {
  // The heading says it first, the button once more.
  const [heading] = getBasket().getAllByText(/^[\d,]+ items?/);
  return Number(/^[\d,]+/.exec(heading?.textContent ?? '')?.[0].replaceAll(',', ''));
}

async function expectComplete(): Promise<void> {
  await waitFor(() => expect(getCount()).toBe('5,200 of 5,200 items'));
}

test('End asks for everything once the page on its way is there, and goes to the last item', async () => {
  const { user, grid, requests, answerNext } = await openLarge();
  await user.keyboard('{End}');
  expect(requests).toHaveLength(2);
  expect(getActive(grid)).toBe(1);
  answerNext();
  await waitFor(() => expect(requests).toEqual([expect.anything(), expect.anything(), whole]));
  answerNext();
  await waitFor(() => expect(getActive(grid)).toBe(5_200));
  await expectComplete();
  expect(requests).toHaveLength(3);
});

test('End of a list that has become another one while it was awaited goes nowhere', async () => {
  const { user, grid, requests, answerNext } = await openLarge();
  await user.keyboard('{End}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name: A to Z');
  for (let answers = 0; answers < 3; answers += 1) answerNext();
  await expectComplete();
  expect(requests.filter((query) => query.includes('limit=-1'))).toHaveLength(1);
  expect(getActive(grid)).not.toBe(5_200);
});

test('dragging the scroll bar to the end costs one request, near scrolling a page', async () => {
  const { requests, answerNext } = await openLarge();
  const scroll = (top: number) => {
    vi.stubGlobal('scrollY', top);
    fireEvent.scroll(window);
  };
  answerNext();
  // Forty rows of five cards are not yet near the end of 250.
  await waitFor(() => expect(getCount()).toBe('5,200 of 5,200 items'));
  scroll(40 * 248);
  await waitFor(() => expect(requests).toHaveLength(3));
  expect(requests[2]).toContain('page=2&limit=250');
  answerNext();
  await waitFor(() => expect(getCount()).toBe('5,200 of 5,200 items'));
  for (let top = 100_000; top <= 300_000; top += 50_000) scroll(top);
  await waitFor(() => expect(requests).toHaveLength(4));
  expect(requests[3]).toEqual(whole);
  answerNext();
  await waitFor(() => expect(getCards().at(-1)?.ariaPosInSet).not.toBeUndefined());
  expect(requests).toHaveLength(4);
  vi.stubGlobal('scrollY', 0);
});

test('Control and A waits for the rest, says so, and picks all of it', async () => {
  const { user, requests, answerNext } = await openLarge();
  await user.keyboard('{Control>}a{/Control}');
  expect(getCount()).toBe('Loading the rest to pick all 5,200 items… Press Escape to cancel.');
  expect(countPicked()).toBe(0);
  answerNext();
  await waitFor(() => expect(requests).toHaveLength(3));
  expect(requests[2]).toEqual(whole);
  expect(countPicked()).toBe(0);
  answerNext();
  await expectComplete();
  await waitFor(() => expect(countPicked()).toBeGreaterThan(4_000));

  const picked = countPicked();
  await user.click(getBasket().getByRole('button', { name: /^Clear/ }));
  expect(countPicked()).toBe(0);
  act(() => screen.getByRole('listbox').focus());
  await user.keyboard('{Control>}a{/Control}');
  expect(countPicked()).toBe(picked);
  expect(requests).toHaveLength(3);
});

test.each([
  ['Escape', async (user) => user.keyboard('{Escape}')],
  [
    'another order',
    async (user) =>
      user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name: A to Z'),
  ],
  [
    'the other game and back',
    async (user) => {
      await user.click(screen.getByRole('radio', { name: 'Rust' }));
      await user.click(screen.getByRole('radio', { name: 'CS2' }));
    },
  ],
] satisfies [string, (user: Awaited<ReturnType<typeof renderScreen>>['user']) => Promise<void>][])(
  '%s calls it off',
  async (_, callOff) => {
    const { user, answerNext } = await openLarge();
    await user.keyboard('{Control>}a{/Control}');
    await callOff(user);
    expect(getCount()).not.toContain('to pick');
    for (let answers = 0; answers < 6; answers += 1) answerNext();
    await expectComplete();
    expect(countPicked()).toBe(0);
  },
);

test('a failed read calls it off, and what is here can still be picked', async () => {
  const failing = { sandbox, isHeld: true, scenario: 'inventory-private-later' };
  const { user, requests, answerNext } = await renderScreen(failing);
  answerNext();
  const grid = await findGrid();
  act(() => grid.focus());
  await waitFor(() => expect(requests).toHaveLength(2));
  await user.keyboard('{Control>}a{/Control}');
  expect(getCount()).toContain('to pick');
  answerNext();
  await screen.findByText(/private/i);
  expect(getCount()).not.toContain('to pick');
  expect(countPicked()).toBe(0);
  await user.keyboard('{Control>}a{/Control}');
  expect(countPicked()).toBeGreaterThan(0);
  expect(countPicked()).toBeLessThanOrEqual(50);
});

/** Leaves the page and opens it anew in the same tab. */
async function reload() {
  window.dispatchEvent(new Event('pagehide'));
  cleanup();
  const opened = await renderScreen({ sandbox });
  await findGrid();
  return opened;
}

const readSum = () => getBasket().getByRole('button', { name: /^Deposit/ }).textContent;

test('a reload keeps everything that was picked in the basket', async () => {
  const { user, answerNext } = await openLarge();
  await user.keyboard('{Control>}a{/Control}');
  for (let answers = 0; answers < 2; answers += 1) answerNext();
  await waitFor(() => expect(countPicked()).toBeGreaterThan(4_000));
  const sum = readSum();

  const { requests } = await reload();
  await waitFor(() => expect(readSum()).toBe(sum));
  expect(requests.filter((query) => query.includes('limit=-1'))).toHaveLength(1);
});
