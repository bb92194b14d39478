import { expect } from '@playwright/test';
import { z } from 'zod';
import { type EnginePage, keys } from './enginePage';
import { openEngine } from './playJourney';

const list = { role: 'listbox', name: 'Inventory' } as const;
const basket = { role: 'region', name: 'Basket' } as const;

/** After a click, a key shows where the keyboard is. Firefox hides the focus that a mouse has set. */
export async function playKeyboardPlace(page: EnginePage, origin: string): Promise<void> {
  await page.resize(1440, 900);
  await openEngine(page, origin, 'fifty');
  const isShown = () =>
    page.run(() => {
      const ring = document.querySelector('.grid-ring');
      return ring !== null && getComputedStyle(ring).visibility === 'visible';
    });
  await page.click({ role: 'option', place: 1 });
  expect(await isShown(), 'a click needs no ring').toBe(false);
  await page.press(keys.right);
  await page.until('the ring', isShown);
}

/** A frame drawn from the cards into the basket picks cards and selects no text. */
export async function playFrame(page: EnginePage, origin: string): Promise<void> {
  await page.resize(1440, 900);
  await openEngine(page, origin, 'fifty');
  const from = await page.locate({ role: 'option', place: 1 });
  // The first press fetches the code that draws the frame.
  await page.drag({ x: from.x - 60, y: from.y });
  await page.until('a pick', () =>
    page.ask(basket, ({ innerText }) => innerText.includes('1 item')),
  );
  await page.run(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const to = await page.locate(basket);
  const way = [0.3, 0.6, 1].map((part) => ({
    x: Math.round(from.x + (to.x - from.x) * part),
    y: Math.round(from.y + (to.y - from.y) * part),
  }));
  await page.drag({ x: from.x - 60, y: from.y }, ...way);
  await page.until('the picks of the frame', () =>
    page.ask(basket, ({ innerText }) => /[2-9]\d* items/.test(innerText)),
  );
  expect(await page.run(() => getSelection()?.toString().trim())).toBe('');
}

const picture = z.string().min(100);

/** Search marks are painted on the cards, and on no other text. */
export async function playMarks(page: EnginePage, origin: string): Promise<void> {
  await page.resize(1440, 900);
  await openEngine(page, origin, 'thousand');
  const title = '.basket h2';
  const before = picture.parse(await page.photograph(title));
  await page.click({ role: 'searchbox' });
  await page.press(...'redline');
  await page.until('the search', () =>
    page.ask(list, (one) => one.querySelectorAll('[role=option]').length < 20),
  );
  const name = '[role=option] .card-title';
  await page.run(() => document.querySelector('input')?.blur());
  await page.until('the mark on the first name', () =>
    page.run(() => {
      const first = document.querySelector('[role=option] .card-title');
      const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
      return ranges.some(({ startContainer }) => first?.contains(startContainer));
    }),
  );
  const marked = picture.parse(await page.photograph(name));
  // The page may mark its cards once more, as it does when rows are drawn again.
  await page.until('the name without its mark, which looks different', async () => {
    await page.run(() => CSS.highlights.clear());
    return picture.parse(await page.photograph(name)) !== marked;
  });
  expect(picture.parse(await page.photograph(title)) === before, 'the title of the basket').toBe(
    true,
  );
}
