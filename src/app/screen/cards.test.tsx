import { screen, waitFor, within } from '@testing-library/react';
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

test('are named by market hash name, exterior and offer, in this order', async () => {
  await renderScreen({
    items: [
      {
        name: 'AK-47 | Redline',
        marketHashName: 'StatTrak™ AK-47 | Redline (Field-Tested)',
        exterior: 'Field-Tested',
        offer: { price: 1234.5, accepted: true },
      },
      { name: 'Ingen eksteriør', offer: undefined },
      { name: undefined },
    ],
  });
  const grid = await findGrid();
  expect(grid.ariaMultiSelectable).toBe('true');
  expect(getCards().map(getCardName)).toEqual([
    'StatTrak™ AK-47 | Redline (Field-Tested), Field-Tested, $1,234.50',
    'Ingen eksteriør, no offer',
    'Unnamed item, $10.00',
  ]);
});

test('tell their place among all items, drawn or not', async () => {
  await renderScreen();
  await waitFor(() => expect(getCount()).toBe('1,000 of 1,000 items'));
  const cards = getCards();
  expect(cards.length).toBeLessThan(60);
  expect(cards.map((card) => card.ariaPosInSet)).toEqual(cards.map((_, index) => `${index + 1}`));
  expect(cards.every((card) => card.ariaSetSize === '1000')).toBe(true);
});

test('are refused with the reason in their description, and cannot be picked', async () => {
  const refusals = [
    [{ tradable: false }, /^Steam does not let this item be traded/],
    [{ offer: undefined }, /^The site makes no offer/],
    [{ offer: { price: 0, accepted: true } }, /^The site makes no offer/],
    [{ offer: { price: 10, accepted: false } }, /^The site does not accept/],
    [{ offer: { price: 10 } }, /^The site does not accept/],
    [{ offer: { price: 10, accepted: true, maxAmount: 0 } }, /^The site has enough/],
  ] as const;
  const { user } = await renderScreen({ items: refusals.map(([changes]) => changes) });
  await findGrid();
  for (const [index, [, reason]] of refusals.entries()) {
    const card = getCards()[index];
    expect(card?.ariaDisabled).toBe('true');
    expect(card?.getAttribute('aria-description')).toMatch(reason);
    if (card) await user.click(card);
    expect(card?.ariaSelected).toBe('false');
    // A click says why: the details, the reason first.
    const details = within(await screen.findByRole('dialog'));
    expect(details.getAllByText(reason)[0]).toBeDefined();
    await user.click(details.getByRole('button', { name: 'Close' }));
  }
  expect(getBasket().getByText('0 items')).toBeDefined();
});

test('are picked and put back by a click', async () => {
  const { user } = await renderScreen({ items: [{}] });
  const card = await findCard();
  expect(card.ariaDisabled).toBe('false');
  expect(card.ariaSelected).toBe('false');
  await user.click(card);
  expect(card.ariaSelected).toBe('true');
  await user.click(card);
  expect(card.ariaSelected).toBe('false');
});

test('are picked once by a double click', async () => {
  const { user } = await renderScreen({ items: [{}, {}] });
  await findGrid();
  const [card] = getCards();
  if (card) await user.dblClick(card);
  expect(getCards().map(({ ariaSelected }) => ariaSelected)).toEqual(['true', 'false']);
});

test('up to a Shift-click are picked from the last one clicked, the refused ones left out', async () => {
  const items = [{}, {}, { tradable: false }, {}, {}];
  const { user } = await renderScreen({ items });
  await findGrid();
  const [, second, , , fifth] = getCards();
  if (second && fifth) {
    await user.click(second);
    await user.keyboard('{Shift>}');
    await user.click(fifth);
    await user.keyboard('{/Shift}');
  }
  const selected = getCards().map((card) => card.ariaSelected);
  expect(selected).toEqual(['false', 'true', 'false', 'true', 'true']);
});

test('describe what the picture and the small print show', async () => {
  const item = {
    amount: 3,
    rarity: 'Classified',
    doppler: { name: 'Phase 2' },
    wear: '0.25432',
    paintSeed: 312,
    stickers: [{ name: 'Sticker', slot: 0 }],
    charm: { name: 'Lil’ Ava', iconUrl: 'icon' },
  };
  await renderScreen({ items: [item] });
  expect((await findCard()).getAttribute('aria-description')).toBe(
    'stack of 3, brings $10.00, market price $12.50, 80% of market, Classified, Phase 2, wear 0.2543, paint seed 312, 1 sticker, Lil’ Ava',
  );
});
