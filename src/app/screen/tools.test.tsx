import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  findCard,
  findGrid,
  getBasket,
  getCards,
  getCount,
  renderScreen,
} from '~/app/testing/renderScreen';

const priced = [1, 2, 3, 5, 8, 13].map((price) => ({
  name: `Item of ${price}`,
  offer: { price, accepted: true },
}));

async function openTools(items: readonly Record<string, unknown>[] = priced) {
  const { user } = await renderScreen({ items });
  await findGrid();
  await user.click(screen.getByRole('button', { name: 'Tools' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Tools' }));
  const button = (name: string | RegExp) => dialog.getByRole('button', { name });
  return { user, dialog, button };
}

function listPicked(): string[] {
  const picked = getCards().filter((card) => card.ariaSelected === 'true');
  return picked.map((card) => /^[^,]+/.exec(card.textContent ?? '')?.[0] ?? '');
}

test('an amount is picked, taken back and picked again, and the basket says the same', async () => {
  const { user, dialog, button } = await openTools();
  expect(button('Undo').ariaDisabled).toBe('true');
  await user.type(dialog.getByRole('textbox', { name: 'Amount wanted' }), '21');
  await user.click(
    await dialog.findByRole('button', { name: /^The fewest.*2 items · \$21\.00 · exactly that$/ }),
  );
  expect(listPicked()).toEqual(['Item of 8', 'Item of 13']);
  dialog.getByText('2 items picked, $21.00');
  dialog.getByText('You have already picked that much.');
  expect(getBasket().getByText('$21.00', { selector: 'strong' })).toBeDefined();
  await user.click(button('Undo'));
  expect(listPicked()).toEqual([]);
  dialog.getByText('Nothing picked yet');
  await user.click(button('Redo'));
  expect(listPicked()).toEqual(['Item of 8', 'Item of 13']);
  await user.click(button('Done'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an amount adds to what is picked, in the way that is chosen', async () => {
  const { user, dialog, button } = await openTools();
  await user.click(await findCard(/^Item of 5/));
  await user.type(dialog.getByRole('textbox', { name: 'Amount wanted' }), '11');
  await dialog.findByText('You have picked $5.00: this adds to it.');
  button(
    /^The fewest items 1 item · \$8\.00 · \$2\.00 more than asked$|^The fewest items 3 items · \$6\.00 · exactly that$/,
  );
  await user.click(button('The cheap ones 3 items · $6.00 · exactly that'));
  expect(listPicked()).toEqual(['Item of 1', 'Item of 2', 'Item of 3', 'Item of 5']);
});

test('only what is paid now is picked when that is asked for', async () => {
  const dear = [100, 90, 70].map((price) => ({
    name: `Item of ${price}`,
    offer: { price, accepted: true },
  }));
  const { user, dialog } = await openTools(dear);
  await user.click(dialog.getByRole('checkbox', { name: /^Only what is paid now/ }));
  dialog.getByText('$150.00 can still be paid now');
  await user.type(dialog.getByRole('textbox', { name: 'Amount wanted' }), '200');
  await user.click(await dialog.findByRole('button', { name: /^The fewest/ }));
  expect(listPicked()).toEqual(['Item of 100']);
  dialog.getByText('$50.00 can still be paid now');
});

test('many are picked by what they cost, turned around and let go', async () => {
  const { user, dialog, button } = await openTools();
  // One dollar, as the field says: nothing costs less, and a sum of nothing is not drawn.
  button('Pick all under it 0 items');
  await user.type(dialog.getByRole('textbox', { name: 'Price under' }), '3');
  await user.click(button('Pick all under it 2 items · $3.00'));
  expect(listPicked()).toEqual(['Item of 1', 'Item of 2']);
  await user.click(button('Invert 4 items · $29.00'));
  expect(listPicked()).toEqual(['Item of 3', 'Item of 5', 'Item of 8', 'Item of 13']);
  await user.click(button('Pick none'));
  expect(listPicked()).toEqual([]);
  await user.click(button('Pick all 6 items · $32.00'));
  expect(listPicked()).toHaveLength(6);
});

test('of stacks every unit that can go is picked, as the button says', async () => {
  const stacks = [
    { name: 'Cloth', amount: 392, offer: { price: 0.06, accepted: true, maxAmount: 308 } },
    { name: 'Scrap', amount: 2, offer: { price: 0.35, accepted: true, maxAmount: 2 } },
    { name: 'Held', amount: 9, tradable: false },
  ];
  const { user, dialog, button } = await openTools(stacks);
  button('Pick all under it 2 stacks · 310 units · $19.18');
  await user.type(dialog.getByRole('textbox', { name: 'Price under' }), '0.10');
  button('Pick all 2 stacks · 310 units · $19.18');
  await user.click(button('Pick all under it 1 stack · 308 units · $18.48'));
  dialog.getByText('1 item picked, $18.48');
  await user.click(button('Invert 1 stack · 2 units · $0.70'));
  dialog.getByText('1 item picked, $0.70');
  await user.click(button('Pick all 2 stacks · 310 units · $19.18'));
  expect(getBasket().getByText('$19.18', { selector: 'strong' })).toBeDefined();
});

test('cards stand closer, also after the page was left', async () => {
  const { user, dialog, button } = await openTools();
  await user.click(dialog.getByRole('radio', { name: 'List' }));
  await user.click(button('Done'));
  expect((await findGrid()).dataset.density).toBe('list');
  expect(window.localStorage.getItem('assetpay.density')).toBe('list');
});

test('what is missing is explained, with where Steam tells more', async () => {
  const items = [...priced, { name: 'Held', tradable: false }];
  const { dialog } = await openTools(items);
  dialog.getByText(/^1 shown in grey: Steam does not let/);
  const links = dialog.getAllByRole('link', { hidden: true });
  expect(links.length).toBeGreaterThan(3);
});

test('Control and Z takes steps back in the grid, and Control and Y takes them again', async () => {
  const { user } = await renderScreen({ items: priced });
  const grid = await findGrid();
  act(() => grid.focus());
  await user.keyboard(' {ArrowRight} ');
  expect(listPicked()).toHaveLength(2);
  await user.keyboard('{Control>}z{/Control}');
  expect(listPicked()).toEqual(['Item of 1']);
  await user.keyboard('{Control>}zz{/Control}');
  expect(listPicked()).toEqual([]);
  await user.keyboard('{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
  expect(listPicked()).toHaveLength(2);
});

test('what many steps added can be taken back in the basket', async () => {
  const { user } = await renderScreen({ items: priced });
  const grid = await findGrid();
  act(() => grid.focus());
  await user.keyboard('{Control>}a{/Control}');
  await getBasket().findByText('Added 6 items.');
  await user.click(getBasket().getByRole('button', { name: 'Undo' }));
  expect(listPicked()).toEqual([]);
});

test('until tools are opened the page has one control more than it had, and a pick costs one click', async () => {
  const { user } = await renderScreen({ items: priced });
  await waitFor(() => expect(getCount()).toBe('6 of 6 items'));
  const toolbar = within(
    screen.getByRole('combobox', { name: 'Sort' }).closest('search') ?? document.body,
  );
  const buttons = toolbar
    .getAllByRole('button')
    .map((button) => button.ariaLabel ?? button.textContent);
  expect(buttons).toEqual(['Filters', 'Tools']);
  await user.click(await findCard(/^Item of 13/));
  expect(getBasket().getByText('1 item')).toBeDefined();
  expect(getBasket().queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('an empty basket offers ways to begin, each with what it brings, and what is pressed is picked', async () => {
  const twice = [...priced, { name: 'Item of 13', offer: { price: 12, accepted: true } }];
  const { user } = await renderScreen({ items: twice });
  await findGrid();
  const ideas = within(await getBasket().findByRole('region', { name: 'Pick for me' }));
  ideas.getByRole('button', { name: 'Pick duplicates 1 item · $12.00' });
  expect(ideas.queryByRole('combobox', { name: 'Sell first' })).toBeNull();
  expect(ideas.getAllByRole('checkbox')).toHaveLength(1);
  await user.type(ideas.getByRole('textbox', { name: 'Price under' }), '3');
  ideas.getByRole('button', { name: 'Pick all under it 2 items · $3.00' });
  await user.type(ideas.getByRole('textbox', { name: 'Amount wanted' }), '20');
  await user.click(
    await ideas.findByRole('button', { name: /^The fewest.* · \$20\.00 · exactly that$/ }),
  );
  expect(getBasket().getByText('$20.00', { selector: 'strong' })).toBeDefined();
  expect(getBasket().queryByRole('region', { name: 'Pick for me' })).toBeNull();
  await user.click(getBasket().getByRole('button', { name: 'Undo' }));
  await user.click(await getBasket().findByRole('button', { name: /^Pick duplicates/ }));
  expect(getBasket().getByText('$12.00', { selector: 'strong' })).toBeDefined();
});
