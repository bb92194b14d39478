import type { Page } from '@playwright/test';
import { cards } from '../page/grid';
import { expect } from '../page/test';
import { type TrueItem, toName } from './trueInventory';

const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

type VisibleCard = { place: number; said: string; seen: string };

/** Small letters without blanks: a translator writes names in its own letters, and lines break anywhere. */
export const toPlain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, '');

/** Reads the cards in the document: what a screen reader says, and what is to be seen. */
async function readVisibleCards(page: Page): Promise<VisibleCard[]> {
  // A translator answers in a microtask, and rows beyond the window are drawn after the paint.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))),
  );
  const all = await cards(page).evaluateAll((options) =>
    options.map((option) => ({
      place: Number(option.ariaPosInSet),
      said: option.querySelector('.sr-only')?.textContent ?? '',
      seen: option.querySelector<HTMLElement>('[aria-hidden=true]')?.innerText ?? '',
    })),
  );
  return all
    .map(({ place, said, seen }) => ({ place, said: toPlain(said), seen: toPlain(seen) }))
    .toSorted((one, other) => one.place - other.place);
}

const toPrice = ({ offer }: TrueItem) => offer && money.format(offer.price);

/** The parts of an item's name that are to be seen, and its price. */
export function listParts(item: TrueItem): string[] {
  const name = toName(item)
    .replace(/ \([^()]*\)$/, item.exterior === undefined ? '$&' : '')
    .replace(/^(★ )?(StatTrak™ |Souvenir )?/, '');
  return [...name.split(' | '), toPrice(item) ?? ''].map(toPlain);
}

/** True if a card says and shows an item. The market price, which may be that of another item, stands last. */
const isShownBy = ({ said, seen }: VisibleCard) => {
  const [price] = /\$[\d,]+\.\d\d/.exec(seen) ?? [];
  return (item: TrueItem) =>
    said.startsWith(toPlain(toName(item))) &&
    said.endsWith(toPrice(item) ?? '') &&
    (item.offer === undefined || price === toPrice(item)) &&
    listParts(item).every((part) => seen.includes(part));
};

/** The order of the cards, where it is known: that of the API, or by price. */
export type KnownOrder = 'relevance' | 'priceDesc' | 'priceAsc' | undefined;

/**
 * Returns a function that selects the items which the card of a place may show: all where the order is not known. Items
 * of equal price may come in any order.
 */
function toCandidates(
  truth: readonly TrueItem[],
  order: KnownOrder,
): (place: number) => readonly TrueItem[] {
  if (order === undefined) return () => truth;
  if (order === 'relevance') return (place) => truth.slice(place - 1, place);
  const sign = order === 'priceAsc' ? 1 : -1;
  // Items without an offer come last in both orders.
  const toAmount = ({ offer }: TrueItem) => offer?.price ?? sign * Number.MAX_VALUE;
  const amounts = truth.map(toAmount).toSorted((a, b) => sign * (a - b));
  return (place) => truth.filter((item) => toAmount(item) === amounts[place - 1]);
}

/**
 * Asserts that every card says and shows one and the same item of the true inventory (in the API's order), and one whose
 * place it is.
 */
export async function expectTrueCards(
  page: Page,
  truth: readonly TrueItem[],
  order: KnownOrder,
): Promise<void> {
  const listCandidates = toCandidates(truth, order);
  await expect(async () => {
    const drawn = await readVisibleCards(page);
    expect(drawn.length, 'cards').toBeGreaterThan(0);
    const wrong = drawn.filter((card) => !listCandidates(card.place).some(isShownBy(card)));
    expect(wrong, 'cards that show another item').toEqual([]);
  }).toPass({ timeout: 5_000, intervals: [100] });
}

/** Returns a true item that the card of a place shows. */
export async function findShownItem(
  page: Page,
  place: number,
  truth: readonly TrueItem[],
): Promise<TrueItem | undefined> {
  const card = (await readVisibleCards(page)).find((one) => one.place === place);
  return card && truth.find(isShownBy(card));
}
