import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  findGrid,
  getBasket,
  getCardName,
  getCards,
  renderScreen,
} from '~/app/testing/renderScreen';

const names = [
  'AK-47 | Redline',
  'AK-47 | Vulcan',
  'AWP | Asiimov',
  'Glock-18 | Fade',
  'Karambit | Doppler',
  'M4A4 | Howl',
  'M4A1-S | Printstream',
  'P250 | Sand Dune',
  'Sealed Graffiti',
  'Tec-9 | Isaac',
  'USP-S | Orion',
  'UMP-45 | Blaze',
  'Zeus x27 | Olympus',
];

/** Thirteen items in rows of five; the second and the eighth are refused. */
async function enterGrid() {
  const items = names.map((name, index) => ({ name, tradable: index !== 1 && index !== 7 }));
  const { user } = await renderScreen({ items });
  const grid = await findGrid();
  act(() => grid.focus());
  return { keyboard: user.keyboard.bind(user), user, grid };
}

/** The place of the active card, from 1. */
function getActive(grid: HTMLElement): number {
  const card = getCards().find(({ id }) => id === grid.getAttribute('aria-activedescendant'));
  return Number(card?.ariaPosInSet);
}

function getPicked(): number[] {
  const picked = getCards().filter((card) => card.ariaSelected === 'true');
  return picked.map((card) => Number(card.ariaPosInSet));
}

test('arrows, Page, Home and End move one place at a time and pick nothing', async () => {
  const { keyboard, grid } = await enterGrid();
  expect(getActive(grid)).toBe(1);
  const moves = [
    ['{ArrowRight}', 2],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', 2],
    ['{ArrowLeft}', 1],
    ['{ArrowRight>5/}', 6],
    ['{ArrowDown}', 6],
    ['{ArrowDown}{ArrowRight}{ArrowUp}', 2],
    ['{ArrowRight}{ArrowUp}', 2],
    ['{ArrowRight>4/}{ArrowDown}{ArrowDown}', 13],
    ['{ArrowDown>3/}', 11],
    ['{PageDown}', 11],
    ['{End}{PageUp}', 3],
    ['{End}', 13],
    ['{End}{ArrowRight}', 13],
    ['{End}{Home}', 1],
  ] as const;
  for (const [keys, place] of moves) {
    await keyboard(`{Home}${keys}`);
    expect(getActive(grid), keys).toBe(place);
  }
  expect(getPicked()).toEqual([]);
});

test.each([
  ['z', 13],
  ['uu', 12],
  ['m4a1', 7],
  ['sealed g', 9],
  ['isa', 10],
])('typing "%s" goes to the item of that name', async (letters, place) => {
  const { keyboard, grid } = await enterGrid();
  await keyboard(letters);
  expect(getActive(grid)).toBe(place);
  expect(getPicked()).toEqual([]);
});

test.each([
  ['Space', '{ArrowRight>2/} ', [3]],
  ['Space twice', '  ', []],
  ['Space on a refused item', '{ArrowRight} ', []],
  [
    'Shift and arrows, back again too',
    '{Shift>}{ArrowRight}{ArrowDown}{ArrowUp}{/Shift}',
    [1, 3, 4, 5, 6, 7],
  ],
  ['Shift and Space', ' {ArrowRight>3/}{Shift>} {/Shift}', [1, 4]],
  ['Shift and End', '{ArrowDown>2/}{Shift>}{End}{/Shift}', [11, 12, 13]],
  ['Control A', '{Control>}a{/Control}', [1, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13]],
])('picks by %s', async (_key, keys, places) => {
  const { keyboard } = await enterGrid();
  await keyboard(keys);
  expect(getPicked()).toEqual(places);
});

test('Control A picks what the filters show and nothing else', async () => {
  const { keyboard } = await enterGrid();
  const search = screen.getByRole('searchbox', { name: 'Search items' });
  act(() => search.focus());
  await keyboard('ak-47');
  const grid = await findGrid();
  act(() => grid.focus());
  await keyboard('{Control>}a{/Control}');
  expect(getBasket().getByText('1 item')).toBeDefined();
});

test('Escape keeps what is picked, and ends a range: the next one begins where the focus is', async () => {
  const { keyboard } = await enterGrid();
  await keyboard('{Shift>}{ArrowRight}{/Shift}{Escape}{Escape}');
  expect(getPicked()).toEqual([1]);
  await keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(getPicked()).toEqual([1, 3]);
  await keyboard('{Control>}z{/Control}{ArrowRight>2/}{Shift>} {/Shift}');
  expect(getPicked()).toContain(5);
});

test('Enter opens the details, from which the item can be picked', async () => {
  const { keyboard } = await enterGrid();
  await keyboard('{ArrowRight>4/}{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Karambit | Doppler' }));
  act(() => dialog.getByRole('button', { name: 'Add to basket' }).focus());
  await keyboard('{Enter}');
  expect(getPicked()).toEqual([5]);
  act(() => dialog.getByRole('button', { name: 'Close' }).focus());
  await keyboard('{Enter}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('keeps its place on the item when the order changes', async () => {
  const { keyboard, user, grid } = await enterGrid();
  await keyboard('{End}');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name: Z to A');
  await waitFor(() => expect(getActive(grid)).toBe(1));
  const [first] = getCards();
  expect(getCardName(first)).toContain('Zeus x27');
});

test('Tab leaves the grid', async () => {
  const { keyboard, grid } = await enterGrid();
  await keyboard('{Tab}');
  expect(document.activeElement).not.toBe(grid);
  expect(getBasket().getAllByRole('button')).toContain(document.activeElement);
});
