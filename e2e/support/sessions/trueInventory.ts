import type { Page } from '@playwright/test';
import { cards, grid, readCards } from '../page/grid';
import { expect } from '../page/test';

export type TrueItem = {
  id: string;
  name?: string;
  marketHashName?: string;
  exterior?: string;
  offer?: { price: number };
};

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Reads all items of a game from the API, as the user who is signed in at the site. */
export async function readTrueInventory(page: Page, game: string): Promise<TrueItem[]> {
  const { token }: { token: string } = await (
    await page.request.get('/sandbox/token', { maxRetries: 3 })
  ).json();
  const answer = await page.request.get(`/client/inventory?game=${game}&limit=-1`, {
    headers: { authorization: token },
    maxRetries: 3,
  });
  const { data }: { data: { inventory: TrueItem[] } } = await answer.json();
  return data.inventory;
}

/** Returns an item's name as the basket writes it. */
export function toName({ marketHashName, name }: TrueItem): string {
  return marketHashName ?? name ?? '';
}

function toLabel(item: TrueItem): string {
  const price = item.offer ? money.format(item.offer.price) : 'no offer';
  return [toName(item), item.exterior, price].filter(Boolean).join(', ');
}

/** Asserts the count and the most expensive cards. Items of equal price may come in any order. */
export async function expectTrueInventory(page: Page, truth: readonly TrueItem[]): Promise<void> {
  const count = truth.length.toLocaleString('en-US');
  const text = `${count} of ${count} ${truth.length === 1 ? 'item' : 'items'}`;
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Sort' }).selectOption('priceDesc');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(grid(page)).toHaveAttribute('aria-busy', 'false');
  await expect(cards(page).first()).toHaveAttribute('aria-setsize', String(truth.length));
  const toPrice = ({ offer }: TrueItem) => offer?.price ?? -1;
  const dearest = truth.toSorted((a, b) => toPrice(b) - toPrice(a));
  await expect(async () => {
    const drawn = (await readCards(page)).toSorted((a, b) => a.place - b.place);
    // The row with the active card stays in the document wherever the window is.
    const shown = drawn.filter(({ place }, index) => place === index + 1);
    const last = dearest[shown.length - 1];
    expect(last, 'no card without an item').toBeDefined();
    const isSure = (item: TrueItem) => last !== undefined && toPrice(item) > toPrice(last);
    const sure = dearest.filter(isSure).map(toLabel);
    const open = dearest.filter((item) => toPrice(item) === toPrice(last ?? item)).map(toLabel);
    const names = shown.map(({ name }) => name);
    expect(names.slice(0, sure.length).toSorted()).toEqual(sure.toSorted());
    expect(open).toEqual(expect.arrayContaining(names.slice(sure.length)));
  }).toPass({ timeout: 5_000, intervals: [50] });
}
