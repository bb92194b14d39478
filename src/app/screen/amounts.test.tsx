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
  const getRatio = () => getBasket().getByText(/of market, BUFF163’s reference price/).textContent;
  await getBasket().findByRole('spinbutton');
  expect(getRatio()).toBe('70% of market, BUFF163’s reference price');
  await user.type(getAmount(), '{ArrowUp}');
  expect(getRatio()).toBe('70% of market, BUFF163’s reference price');
  await user.click(await findCard(/^Hoodie/));
  expect(getRatio()).toBe('70% of market, BUFF163’s reference price (1 of 2 items)');
});
