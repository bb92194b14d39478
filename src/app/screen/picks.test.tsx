import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import {
  findCard,
  findGrid,
  getBasket,
  getCards,
  getCount,
  renderScreen,
} from '~/app/testing/renderScreen';
import { driftItems } from '../../../sandbox/inventory/driftItems';

const three = [
  { name: 'AK-47 | Redline', offer: { price: 100.1, accepted: true } },
  { name: 'AWP | Asiimov', offer: { price: 60.2, accepted: true } },
  { name: 'Glock-18 | Fade', offer: { price: 0.07, accepted: true } },
];

async function pickAll(user: UserEvent): Promise<void> {
  const grid = await findGrid();
  for (const card of within(grid).getAllByRole('option')) await user.click(card);
}

async function findLines(count: number): Promise<string[]> {
  const list = within(await getBasket().findByRole('region', { name: 'Picked items' }));
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(count));
  return list.getAllByRole('listitem').map((line) => line.textContent);
}

const expectTotal = (total: string) =>
  expect(getBasket().getByText(total, { selector: 'strong' })).toBeDefined();

test('add up, line by line, to the total, at once and after the hold', async () => {
  const { user } = await renderScreen({ items: three });
  await findGrid();
  expect(getBasket().getByText('Nothing picked yet')).toBeDefined();
  await pickAll(user);
  const lines = await findLines(3);
  expect(lines.map((line) => /\$[\d.]+/.exec(line)?.[0])).toEqual(['$0.07', '$60.20', '$100.10']);
  const values = getBasket()
    .getAllByRole('definition')
    .map((value) => value.textContent);
  expect(values).toEqual(['$150.00', '$10.37']);
  expectTotal('$160.37');
  expect(getBasket().getByRole('button', { name: /^Deposit/ }).textContent).toContain('$160.37');
});

test('are taken out one by one or all together, and brought back', async () => {
  const { user } = await renderScreen({ items: three });
  await pickAll(user);
  await user.click(await getBasket().findByRole('button', { name: 'Remove AWP | Asiimov' }));
  expect(await findLines(2)).toHaveLength(2);
  expect((await findCard(/^AWP/)).ariaSelected).toBe('false');
  await user.click(getBasket().getByRole('button', { name: 'Undo' }));
  await findLines(3);
  await user.click(getBasket().getByRole('button', { name: 'Clear: remove all 3 items' }));
  expect(getBasket().getByText('Removed 3 items.')).toBeDefined();
  expect(getCards().some((card) => card.ariaSelected === 'true')).toBe(false);
});

test('survive a filter that hides them and another order', async () => {
  const { user } = await renderScreen({ items: three });
  await user.click(await findCard(/^AWP/));
  await user.type(screen.getByRole('searchbox', { name: 'Search items' }), 'glock');
  await waitFor(() => expect(getCount()).toBe('1 of 3 items'));
  expect(getBasket().getByText('1 item')).toBeDefined();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort' }), 'Name: Z to A');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect((await findCard(/^AWP/)).ariaSelected).toBe('true');
});

test.each([
  ['tells how to pick', true],
  ['does not, where the site accepts nothing', false],
])('the empty basket %s', async (_, accepted) => {
  await renderScreen({ items: [{ name: 'AK-47 | Redline', offer: { price: 1, accepted } }] });
  await findCard(/^AK-47/);
  expect(getBasket().getByText('Nothing picked yet')).toBeDefined();
  expect(getBasket().queryAllByText(/^Click items to add them/)).toHaveLength(accepted ? 1 : 0);
  const why = accepted
    ? 'Pick at least one item to deposit.'
    : 'None of these items can be deposited right now.';
  expect(getBasket().getByText(why)).toBeDefined();
});

/** The sandbox's second read of Steam changes these items: one rises, one falls, one is gone. */
function createDrift() {
  const items = Array.from({ length: 400 }, (_, index) => ({
    id: `drift-${index}`,
    name: `Item no. ${index}`,
    offer: { price: 10, accepted: true },
  }));
  const after = driftItems(items, 2).map((item) => JSON.stringify(item));
  const find = (isWanted: (price: number | undefined) => boolean) =>
    items.find(({ id }) => {
      const text = after.find((item) => item.includes(`"${id}"`));
      return isWanted(text === undefined ? undefined : Number(/"price":([\d.]+)/.exec(text)?.[1]));
    })?.name;
  return {
    items,
    risen: find((price) => price !== undefined && price > 10),
    fallen: find((price) => price !== undefined && price < 10),
    gone: find((price) => price === undefined),
  };
}

test('say after a refresh whose price rose or fell and what is gone, until it is agreed to', async () => {
  const { items, risen, fallen, gone } = createDrift();
  const { user } = await renderScreen({ scenario: 'price-drift', items });
  await waitFor(() => expect(getCount()).toBe('400 of 400 items'));
  const search = screen.getByRole('searchbox', { name: 'Search items' });
  for (const name of [risen, fallen, gone]) {
    await user.clear(search);
    await user.type(search, `${name}`);
    await user.click(await findCard(`${name}, $10.00`));
  }
  expectTotal('$30.00');
  await user.click(screen.getByRole('button', { name: /^Refresh/ }));

  await waitFor(async () => expect((await findLines(3)).join()).toContain('Price rose'));
  // One line tells of the whole inventory.
  await user.clear(search);
  expect(
    await screen.findByText(/^\d+ items? gone, \d+ prices? fell \(\$.*\), \d+ prices? rose/),
  ).toBeDefined();
  const [goneLine, fallenLine, risenLine] = await findLines(3);
  expect(risenLine).toContain('Price rose from $10.00');
  expect(fallenLine).toContain('Price fell from $10.00');
  expect(goneLine).toContain('No longer in your inventory');
  expect(getBasket().getByText('2 items')).toBeDefined();
  const prices = [risenLine, fallenLine].map((line) => toFirstCents(line));
  const total = `$${(prices.reduce((sum, price) => sum + price, 0) / 100).toFixed(2)}`;
  expectTotal(total);

  await user.click(getBasket().getByRole('button', { name: 'Use new prices' }));
  expect((await findLines(3)).join()).not.toMatch(/Price (rose|fell)/);
  expectTotal(total);
});

function toFirstCents(line: string | undefined): number {
  return Math.round(Number(/\$([\d.]+)/.exec(line ?? '')?.[1]) * 100);
}
