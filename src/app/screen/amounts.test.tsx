import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { findCard, getBasket, renderScreen } from '~/app/testing/renderScreen';

const stack = { name: 'Scrap', amount: 30, offer: { price: 0.35, accepted: true, maxAmount: 20 } };

async function pickStack(): Promise<UserEvent> {
  const { user } = await renderScreen({ items: [stack] });
  await user.click(await findCard());
  await getBasket().findByRole('spinbutton');
  return user;
}

function getAmount(): HTMLInputElement {
  return getBasket().getByRole<HTMLInputElement>('spinbutton', { name: 'Amount of Scrap' });
}

const expectTotal = (total: string) =>
  expect(getBasket().getByText(total, { selector: 'strong' })).toBeDefined();

test('go by steps from 1 to what the offer takes', async () => {
  const user = await pickStack();
  const less = getBasket().getByRole('button', { name: 'One fewer: Scrap' });
  const more = getBasket().getByRole('button', { name: 'One more: Scrap' });
  expect(getAmount().value).toBe('1');
  expect(less.ariaDisabled).toBe('true');
  await user.click(less);
  expect(getAmount().value).toBe('1');
  for (let step = 0; step < 25; step += 1) await user.click(more);
  expect(getAmount().value).toBe('20');
  expect(getAmount().ariaValueNow).toBe('20');
  expect(more.ariaDisabled).toBe('true');
  expectTotal('$7.00');
});

test('can be typed; what is no amount leaves the last one', async () => {
  const user = await pickStack();
  const typed = [
    ['many', '1', '$0.35'],
    ['0', '1', '$0.35'],
    ['-3', '1', '$0.35'],
    ['12', '12', '$4.20'],
    ['99999', '20', '$7.00'],
    ['', '20', '$7.00'],
    ['1.5', '1', '$0.35'],
  ] as const;
  for (const [text, amount, total] of typed) {
    await user.clear(getAmount());
    if (text !== '') await user.type(getAmount(), text);
    await user.tab();
    expect(getAmount().value, text).toBe(amount);
    expectTotal(total);
  }
});

test('follow the arrow keys', async () => {
  const user = await pickStack();
  await user.type(getAmount(), '{ArrowUp}{ArrowUp}{ArrowDown}');
  expect(getAmount().value).toBe('2');
});

test('are all that the offer takes by one button', async () => {
  const user = await pickStack();
  await user.click(getBasket().getByRole('button', { name: 'All of Scrap' }));
  expect(getAmount().value).toBe('20');
  expectTotal('$7.00');
  expect(getBasket().queryByRole('button', { name: 'All of Scrap' })).toBeNull();
});

test('do not change how the offer stands to the market; what has no market price is named', async () => {
  const priced = { ...stack, marketPrice: 0.5 };
  const { user } = await renderScreen({
    items: [priced, { ...stack, name: 'Hoodie', marketPrice: null }],
  });
  await user.click(await findCard(/^Scrap/));
  const getRatio = () => getBasket().getByText(/of market, a reference price/).textContent;
  await getBasket().findByRole('spinbutton');
  expect(getRatio()).toBe('70% of market, a reference price');
  await user.type(getAmount(), '{ArrowUp}');
  expect(getRatio()).toBe('70% of market, a reference price');
  await user.click(await findCard(/^Hoodie/));
  expect(getRatio()).toBe('70% of market, a reference price (1 of 2 items)');
});

/** The number field that opens over the units of the card. */
const findField = () => screen.findByRole('textbox', { name: 'How many of Scrap' });

test('can be typed on the card: each number counts at once, as one step', async () => {
  const { user } = await renderScreen({ items: [stack] });
  const card = await findCard();
  await user.click(within(card).getByText('0 of 20'));
  await user.type(await findField(), '12');
  expect(card.getAttribute('aria-description')).toMatch(/^12 of 20 picked/);
  expectTotal('$4.20');
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('textbox', { name: 'How many of Scrap' })).toBeNull();
  expect(document.activeElement?.role).toBe('listbox');
  await user.keyboard('{Control>}z{/Control}');
  expect(card.ariaSelected).toBe('false');
});

test('are all on the card by one button, which says what they bring, and by the keyboard too', async () => {
  const { user } = await renderScreen({ items: [stack] });
  const card = await findCard();
  expect(within(card).getByText('×30 = $7.00')).toBeDefined();
  await user.click(within(card).getByText('0 of 20'));
  await user.type(await findField(), '99');
  expectTotal('$7.00');
  await user.clear(await findField());
  await user.type(await findField(), '0{Escape}');
  // A sum of nothing is not drawn.
  expect(getBasket().getByText('0 items')).toBeDefined();
  expect(getBasket().queryByText('$0.00')).toBeNull();
  await user.keyboard('{F2}');
  screen.getByText('of 20 (you own 30)');
  await user.click(screen.getByRole('button', { name: 'All $7.00' }));
  expectTotal('$7.00');
});
