import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { findCard, findGrid, getBasket, getCards, renderScreen } from '~/app/testing/renderScreen';

const items = ['Knife', 'Gloves', 'Case', 'Key'].map((name) => ({ name }));

async function openGrid() {
  const { user } = await renderScreen({ items });
  const grid = await findGrid();
  act(() => grid.focus());
  return { user, grid };
}

async function keep(name: string, action = 'Never sell this one') {
  const { user, grid } = await openGrid();
  await user.keyboard(name.slice(0, 2));
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name }));
  await user.click(dialog.getByRole('button', { name: action }));
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  act(() => grid.focus());
  return { user };
}

function listPicked(): (string | undefined)[] {
  const picked = getCards().filter((card) => card.ariaSelected === 'true');
  return picked.map((card) => card.textContent?.split(',')[0]);
}

test.each(['Never sell this one', 'Never sell any of this name'])(
  '%s: nothing picks it',
  async (action) => {
    const { user } = await keep('Knife', action);
    const card = await findCard(/^Knife/);
    expect(card.getAttribute('aria-description')).toMatch(/^Never sold/);
    expect(card.ariaDisabled).toBe('true');
    await user.keyboard('{Control>}a{/Control}');
    expect(listPicked()).toEqual(['Gloves', 'Case', 'Key']);
    await user.click(card);
    expect(card.ariaSelected).toBe('false');
  },
);

test('what was picked when it was kept leaves the basket, and no undo brings it back', async () => {
  const { user, grid } = await openGrid();
  await user.keyboard('{Control>}a{/Control}{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: 'Knife' }));
  await user.click(dialog.getByRole('button', { name: 'Never sell this one' }));
  expect(listPicked()).toEqual(['Gloves', 'Case', 'Key']);
  expect(dialog.queryByRole('button', { name: /basket/ })).toBeNull();
  await user.click(dialog.getByRole('button', { name: 'Close' }));
  act(() => grid.focus());
  await user.keyboard('{Control>}zyz{/Control}');
  expect(listPicked()).toEqual([]);
  await user.keyboard('{Control>}y{/Control}');
  expect(listPicked()).toEqual(['Gloves', 'Case', 'Key']);
});

test('tools leave it out too, until it is taken off the list there', async () => {
  const { user } = await keep('Gloves');
  await user.click(screen.getByRole('button', { name: 'Tools' }));
  const tools = within(await screen.findByRole('dialog', { name: 'Tools' }));
  await user.type(tools.getByRole('textbox', { name: 'Amount wanted' }), '40');
  await tools.findByRole('button', { name: /^The fewest.* 3 items · \$30\.00 · \$10\.00 less/ });
  await user.click(tools.getByRole('button', { name: 'Allow Gloves to be sold' }));
  await user.click(
    await tools.findByRole('button', { name: /^The fewest.* 4 items · \$40\.00 · exactly that$/ }),
  );
  expect(listPicked()).toHaveLength(4);
  expect(getBasket().getByText('4 items')).toBeDefined();
});

test('the list is there at the next visit', async () => {
  await keep('Case');
  const stored = Object.keys(window.localStorage).filter((key) => key.startsWith('assetpay.kept.'));
  expect(stored).toHaveLength(1);
  expect(stored[0]).toMatch(/\.730$/);
});
