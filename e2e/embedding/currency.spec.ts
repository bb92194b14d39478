import { expect } from '../support/page/test';
import { readEvents, readFrame, test, toHostPage } from '../support/servers/embedHost';

test('a host names its unit, and changes the rate while a review is open', async ({
  page,
  hosted,
  parent,
}) => {
  const options = "currency: { unit: 'coins', rate: '1000', decimals: 0 },";
  parent.show(toHostPage({ framed: hosted.origin, options }));
  await page.goto(parent.origin);
  const { settle, pickFirst, framed, basket: picked } = readFrame(page);
  await settle();
  const card = framed.getByRole('listbox', { name: 'Inventory' }).getByRole('option').first();
  const readCard = async () => {
    const [, coins = '', dollars = ''] =
      /, ([\d,]+)\scoins \(\$([\d,.]+)\)/.exec((await card.textContent()) ?? '') ?? [];
    return { coins: Number(coins.replaceAll(',', '')), cents: dollars.replaceAll(/[,.]/g, '') };
  };
  await expect(card).toContainText('coins ($');
  const { coins, cents: cardCents } = await readCard();
  expect(coins).toBe(Number(cardCents) * 10);
  await pickFirst();
  const deposit = picked.getByRole('button', { name: /^Deposit/ });
  await expect(deposit).toContainText(/[\d,]+0\s+coins/);
  const selection = (await readEvents(page, 'selection')).at(-1);
  const cents = Number(Reflect.get(Object(selection), 'cents'));
  const toCoins = (perCent: number) =>
    `${new Intl.NumberFormat('en').format(cents * perCent)}\u00a0coins`;
  await expect(deposit).toContainText(toCoins(10));

  await deposit.click();
  const review = framed.getByRole('dialog', { name: 'Review deposit' });
  await expect(review).toContainText(toCoins(10));
  const currency = { unit: 'coins', rate: '500', decimals: 0 };
  await page.evaluate(
    (change) => Reflect.get(window, 'mounted').update({ currency: change }),
    currency,
  );
  await expect(review).toContainText('rate has changed');
  await expect(review).toContainText(toCoins(10));
  await expect(picked).toContainText(toCoins(5));
  await expect.poll(readCard).toEqual({ coins: Number(cardCents) * 5, cents: cardCents });
  await review.getByRole('button', { name: 'Show current prices' }).click();
  await expect(review).toContainText(toCoins(5));
  await expect(review).not.toContainText('rate has changed');
});
