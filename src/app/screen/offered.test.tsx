import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { findCard, findGrid, getBasket, getCards, renderScreen } from '~/app/testing/renderScreen';
import { findReadyButton } from '~/ui/testing/findReadyButton';

/** Deposits what is picked, and closes the dialog. */
async function deposit(user: UserEvent) {
  await user.click(await findReadyButton(/^Deposit(?!s)/));
  await user.click(await findReadyButton('Confirm deposit'));
  await screen.findByRole('dialog', { name: /^(Deposit sent|One step left)$/ });
  act(() => document.querySelector('dialog')?.close());
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
}

test('an item in an open offer says so on its card, cannot be picked, and leads to its offer', async () => {
  const items = [{ id: 'item-1', name: 'AWP | Asiimov' }];
  const { user } = await renderScreen({ scenario: 'offered-listed', items });
  await user.click(await findCard(/^AWP/));
  await deposit(user);
  await waitFor(async () => expect((await findCard(/^AWP/)).ariaDisabled).toBe('true'));
  const card = await findCard(/^AWP/);
  expect(card.getAttribute('aria-description')).toMatch(/^Already in an open trade offer/);
  within(card).getByText('In an offer');

  await user.click(card);
  const details = await screen.findByRole('dialog', {
    name: 'AWP | Asiimov',
    description: /^Already in an open trade offer\./,
  });
  expect(within(details).queryByRole('button', { name: 'Add to basket' })).toBeNull();
  await user.click(within(details).getByRole('button', { name: 'Show the offer' }));
  await screen.findByRole('region', { name: 'Deposits' });
});

test('of a stack the card says how many are in an offer, and the others can be picked', async () => {
  const stack = { id: 'item-1', appid: 252490, name: 'Cloth', amount: 10 };
  const offer = { price: 10, accepted: true, maxAmount: 10 };
  const { user } = await renderScreen({
    scenario: 'offered-listed',
    address: '?game=252490',
    items: [{ ...stack, offer }],
  });
  await user.click(await findCard(/^Cloth/));
  await deposit(user);
  const card = await findCard(/^Cloth/);
  await within(card).findByText('1 in an offer');
  expect(card.ariaDisabled).toBe('false');
  expect(card.textContent).toContain('0 of 9');
  await user.click(card);
  expect((await findCard(/^Cloth/)).ariaSelected).toBe('true');
});

test.each(['{Enter}', ' '])('the key “%s” on a card that is refused says why', async (key) => {
  const { user } = await renderScreen({ items: [{ tradable: false }] });
  const grid = await findGrid();
  act(() => grid.focus());
  await user.keyboard(key);
  await screen.findByRole('dialog', { description: /^Steam does not let this item be traded/ });
});

test('a card that is never sold says so at a click', async () => {
  const { user } = await renderScreen({ items: [{}] });
  const grid = await findGrid();
  act(() => grid.focus());
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Never sell this one' }));
  act(() => document.querySelector('dialog')?.close());
  await user.click(getCards()[0] ?? grid);
  await screen.findByRole('dialog', { description: /^Never sold/ });
  expect(getBasket().getByText('0 items', { selector: 'header *' })).toBeDefined();
});
