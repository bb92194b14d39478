import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  findCard,
  findGrid,
  getBasket,
  getCardName,
  getCards,
  getCount,
  renderScreen,
} from '~/app/testing/renderScreen';

const offer = { price: 2, accepted: true };
const cases = ['a', 'b', 'c'].map((id) => ({ id, name: 'Case', offer }));
const worn = ['0.9', '0.1'].map((wear) => ({ name: 'AWP | Asiimov', wear, offer }));

async function openStacks(address = '?stacks=same') {
  const { user } = await renderScreen({ items: [...cases, ...worn], address });
  const grid = await findGrid();
  await waitFor(() => expect(getCount()).toBe('5 of 5 items'));
  return { user, grid };
}

const getNames = () => getCards().map((card) => getCardName(card));

const describe = (card: HTMLElement | undefined) => card?.getAttribute('aria-description');

/** A part of a card's stepper, by its visible text. */
function getStep(card: HTMLElement, text: '−' | '+'): HTMLElement {
  return within(card).getByText(text);
}

test('items that are alike share a card, what has a float has its own', async () => {
  await openStacks();
  expect(getNames()).toEqual(['Case, $2.00', 'AWP | Asiimov, $2.00', 'AWP | Asiimov, $2.00']);
  const [card, single] = getCards();
  expect(card?.getAttribute('aria-description')).toContain('stack of 3');
  expect(card?.ariaSetSize).toBe('3');
  expect(single && within(single).queryByText('+')).toBeNull();
});

test('one more and one less of a stack are a press away', async () => {
  const { user } = await openStacks();
  const card = await findCard(/^Case/);
  await user.click(card);
  expect(describe(card)).toMatch(/^1 of 3 picked/);
  await user.click(getStep(card, '+'));
  await user.click(getStep(card, '+'));
  await user.click(getStep(card, '+'));
  expect(describe(card)).toMatch(/^3 of 3 picked/);
  expect(getBasket().getByText('3 items')).toBeDefined();
  await user.click(getStep(card, '−'));
  expect(getBasket().getByText('2 items')).toBeDefined();
  await user.click(getStep(card, '−'));
  await user.click(getStep(card, '−'));
  expect(card.ariaSelected).toBe('false');
  expect(describe(card)).not.toContain('picked');
});

test('so they are by the keys plus and minus', async () => {
  const { user, grid } = await openStacks();
  act(() => grid.focus());
  await user.keyboard('+++-');
  expect(describe(getCards()[0])).toMatch(/^2 of 3 picked/);
});

test('a stack opens by its count and by Alt and Down, and closes again', async () => {
  const { user, grid } = await openStacks();
  const card = await findCard(/^Case/);
  await user.click(within(card).getByText('×3 = $6.00'));
  expect(getNames().slice(0, 4)).toEqual(Array(4).fill('Case, $2.00'));
  expect(getBasket().getByText('0 items', { selector: 'header *' })).toBeDefined();
  const [, , second] = getCards();
  if (second) await user.click(second);
  expect(second?.ariaSelected).toBe('true');
  expect(describe(card)).toMatch(/^1 of 3 picked/);
  act(() => grid.focus());
  await user.keyboard('{Home}{Alt>}{ArrowUp}{/Alt}');
  expect(getCards()).toHaveLength(3);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(getCards()).toHaveLength(6);
});

test('all of one name stack when that is chosen, the address says so, and the worst float goes first', async () => {
  const { user } = await openStacks();
  await user.click(screen.getByRole('button', { name: 'Tools' }));
  const tools = within(await screen.findByRole('dialog', { name: 'Tools' }));
  await user.click(tools.getByRole('radio', { name: 'Each name' }));
  await waitFor(() => expect(getCards()).toHaveLength(2));
  expect(window.location.search).toBe('?stacks=name');
  await user.click(await findCard(/^AWP/));
  await user.click(within(await findCard(/^AWP/)).getByText('×2 = $4.00'));
  const [, , worst, best] = getCards();
  expect(worst?.getAttribute('aria-description')).toContain('wear 0.9');
  expect([worst?.ariaSelected, best?.ariaSelected]).toEqual(['true', 'false']);
  await user.click(tools.getByRole('radio', { name: 'Each item' }));
  await waitFor(() => expect(getCards()).toHaveLength(5));
});

test('a stack’s details pick of it and count what is picked', async () => {
  const { user, grid } = await openStacks();
  act(() => grid.focus());
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Case' }));
  await user.click(dialog.getByRole('button', { name: 'Add to basket' }));
  await user.click(dialog.getByRole('button', { name: 'One more: Case' }));
  expect(getBasket().getByText('2 items')).toBeDefined();
});

test('the order by the value of a stack is that of the cards, whether a stack is one item or many', async () => {
  const scrap = {
    id: 'scrap',
    name: 'Scrap',
    amount: 9,
    offer: { price: 0.5, accepted: true, maxAmount: 9 },
  };
  const chest = { id: 'chest', name: 'Chest', offer: { price: 5, accepted: true } };
  const items = [...cases, scrap, chest];
  const { user } = await renderScreen({ items, address: '?sort=stackDesc' });
  await findGrid();
  await waitFor(() => expect(getNames()).toHaveLength(5));
  expect(getNames().slice(0, 3)).toEqual(['Chest, $5.00', 'Scrap, $0.50', 'Case, $2.00']);
  await user.click(screen.getByRole('button', { name: 'Tools' }));
  await user.click(await screen.findByRole('radio', { name: 'Same items' }));
  await waitFor(() => expect(getNames()).toHaveLength(3));
  expect(getNames()).toEqual(['Case, $2.00', 'Chest, $5.00', 'Scrap, $0.50']);
});

const getButton = (name: string) => screen.findByRole('button', { name });

test('one press groups same items, another ungroups them, and Back undoes each', async () => {
  const { user } = await openStacks('');
  expect(getNames()).toHaveLength(5);
  await user.click(await getButton('Group same items'));
  await waitFor(() => expect(getNames()).toHaveLength(3));
  expect(window.location.search).toBe('?stacks=same');
  expect(getCount()).toBe('5 of 5 items');
  expect(screen.getByText('On 3 cards.')).toBeDefined();
  await user.click(await getButton('Ungroup items'));
  await waitFor(() => expect(getNames()).toHaveLength(5));
  expect(window.location.search).toBe('');
  window.history.back();
  await waitFor(() => expect(getNames()).toHaveLength(3));
});

test('the choice is remembered on the device, and an address says otherwise', async () => {
  const { user } = await openStacks('');
  await user.click(await getButton('Group same items'));
  cleanup();
  await openStacks('');
  await waitFor(() => expect(getNames()).toHaveLength(3));
  expect(window.location.search).toBe('');
  cleanup();
  await openStacks('?stacks=none');
  expect(getNames()).toHaveLength(5);
});

test('clearing the filters of a link does not make its stacks the usual ones', async () => {
  const { user } = await renderScreen({ items: cases, address: '?stacks=same&search=case' });
  await user.click(await getButton('Clear filters'));
  await waitFor(() => expect(window.location.search).toBe('?stacks=same'));
  expect(window.localStorage.getItem('assetpay.stacks')).toBeNull();
});

test('an order by float shows each item, and the next order its stacks again', async () => {
  const { user } = await openStacks('?stacks=name');
  await waitFor(() => expect(getNames()).toHaveLength(2));
  const sort = screen.getByRole('combobox', { name: 'Sort' });
  await user.selectOptions(sort, 'wearAsc');
  await waitFor(() => expect(getNames()).toHaveLength(5));
  expect(getCards()[0]?.getAttribute('aria-description')).toContain('wear 0.1');
  expect(screen.queryByRole('button', { name: /roup/ })).toBeNull();
  await user.selectOptions(sort, 'priceAsc');
  await waitFor(() => expect(getNames()).toHaveLength(2));
});

test('stacks of a link hold for items that have not been read: all are read at once', async () => {
  const { requests } = await renderScreen({
    sandbox: { sizes: { '730': 5_200 } },
    address: '?stacks=same',
  });
  await waitFor(() => expect(getCount()).toBe('5,200 of 5,200 items'));
  const most = Number(getCards()[0]?.ariaSetSize);
  expect(most).toBeLessThan(3_000);
  expect(requests).toEqual(['game=730&page=1&limit=50', 'game=730&page=1&limit=-1']);
});
